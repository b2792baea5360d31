import { cited, worded } from '../files/draft-parts.ts';
import type { Draft, Entries, Entry } from '../files/load.ts';
import type { Problems, Spot } from '../problems.ts';
import { compileMarkup } from '../wording/markup.ts';
import { nearest } from '../wording/words.ts';

/** Every id stands for one thing only, and every reference to an id for a thing that exists. */
export function checkIds(draft: Draft, problems: Problems): void {
  if (draft.story && draft.story.value.id !== draft.name) {
    const says = `the story's id must be its folder's name. Write id: ${draft.name}, or rename the folder.`;
    problems.add(draft.story.spot('id'), says);
  }
  unique('source', draft.sources.entries, problems);
  unique('topic', draft.topics.entries, problems);
  unique('fact', draft.facts.entries, problems);
  unique('event', draft.events.entries, problems);
  unique('dispute', draft.disputes.entries, problems);
  unique('brief point', draft.brief.entries, problems);
  for (const { value, spot } of draft.disputes.entries) {
    const positions = value.positions.map((position, i) => ({
      value: position,
      spot: () => spot('positions', i, 'id'),
    }));
    unique(`position of “${value.id}”`, positions, problems);
  }
  checkReferences(draft, problems);
}

function unique(noun: string, entries: Entry<{ id: string }>[], problems: Problems): void {
  const first = new Map<string, Spot>();
  for (const { value, spot } of entries) {
    const at = spot('id');
    const before = first.get(value.id);
    if (before) {
      const says = `the ${noun} id “${value.id}” is taken (${before.file}:${before.line}). Choose another.`;
      problems.add(at, says);
    } else first.set(value.id, at);
  }
}

function checkReferences(draft: Draft, problems: Problems): void {
  const refer = (noun: string, known: Entries<unknown>['ids'], id: string, spot: Spot) =>
    unknown(noun, known, id, spot, problems);
  const topic = (id: string, spot: Spot) => refer('topic', draft.topics.ids, id, spot);
  const source = (id: string, spot: Spot) => refer('source', draft.sources.ids, id, spot);
  const story = draft.story?.value;
  const eras = story && new Set(story.eras.map(({ id }) => id));

  for (const { value, spot } of draft.topics.entries) {
    if (value.stands_for) topic(value.stands_for, spot('stands_for'));
  }
  for (const { value, spot } of [
    ...draft.facts.entries,
    ...draft.events.entries,
    ...draft.disputes.entries,
  ]) {
    for (const [i, id] of value.topics.entries()) topic(id, spot('topics', i));
  }
  for (const { value, spot } of [...draft.disputes.entries, ...draft.brief.entries]) {
    for (const [c, cue] of value.cues.entries()) {
      for (const [i, id] of cue.topics.entries()) topic(id, spot('cues', c, 'topics', i));
    }
  }
  for (const { evidence, spot } of cited(draft)) {
    source(evidence.source, spot('source'));
    if (evidence.voice) topic(evidence.voice, spot('voice'));
  }
  for (const { says, spot } of worded(draft)) {
    for (const id of compileMarkup(says).links) topic(id, spot);
  }
  for (const { value, spot } of draft.events.entries) refer('era', eras, value.era, spot('era'));
  for (const { value, spot } of draft.brief.entries) {
    for (const [i, id] of value.facts.entries())
      refer('fact', draft.facts.ids, id, spot('facts', i));
    for (const [i, id] of value.reply?.facts.entries() ?? [])
      refer('fact', draft.facts.ids, id, spot('reply', 'facts', i));
  }
  for (const { value, spot } of draft.leftOut.entries) source(value.source, spot('source'));
  for (const { value, spot } of draft.rejected.entries) {
    for (const [i, at] of value.at.entries()) source(at.source, spot('at', i, 'source'));
  }
  for (const { value, spot } of draft.disputes.entries) {
    const position = value.settled_by?.position;
    const positions = new Set(value.positions.map(({ id }) => id));
    if (position) refer('position', positions, position, spot('settled_by', 'position'));
  }
}

/**
 * Reports an id that leads nowhere, with what was probably meant. Does nothing if the known ids
 * could not be read.
 */
export function unknown(
  noun: string,
  known: Entries<unknown>['ids'],
  id: string,
  spot: Spot,
  problems: Problems,
): void {
  if (!known || known.has(id)) return;
  const meant = nearest(id, known);
  const advice = meant ? `Did you mean “${meant}”?` : 'Add it, or name one that is there.';
  problems.add(spot, `there is no ${noun} “${id}”. ${advice}`);
}
