import type * as story from '../../lib/story/types.ts';
import type { Places } from './documents/places.ts';
import type { Draft, Entry } from './files/load.ts';
import type * as schema from './files/schema.ts';
import { sharedSources } from './rules/brief.ts';
import { namesOf } from './rules/topics.ts';
import { compileMarkup } from './wording/markup.ts';
import { typeset } from './wording/typeset.ts';
import { toWhen } from './wording/when.ts';

/**
 * Turns a draft without problems into the story that ships. Throws if the draft was not checked
 * first.
 */
export function compileDraft(draft: Draft, places: Places): story.Story {
  if (!draft.story) throw new Error(`${draft.name} has no story.yaml`);
  const { horizon } = draft.story.value;
  const when = (text: string) => toWhen(text, horizon);
  const values = <T>({ entries }: { entries: Entry<T>[] }) => entries.map(({ value }) => value);

  const evidence = (entries: readonly schema.EvidenceEntry[]): story.Evidence[] =>
    entries.map(({ source, at, standing, by, voice, said }) => {
      const found = places[source]?.places[at];
      if (!found) throw new Error(`no place for “${at}” in ${source}`);
      return {
        source,
        standing,
        ...(by && { by: typeset(by) }),
        ...(voice && { voice }),
        ...(said && { said: when(said) }),
        at,
        ...found,
      };
    });
  const facts = values(draft.facts).map(
    (fact): story.Fact => ({
      id: fact.id,
      topics: fact.topics,
      ...htmlAndText(fact.says),
      ...(fact.when && { when: when(fact.when) }),
      evidence: evidence(fact.evidence),
    }),
  );

  return {
    version: 1,
    story: {
      ...draft.story.value,
      title: typeset(draft.story.value.title),
      scope: typeset(draft.story.value.scope),
      eras: draft.story.value.eras.map(({ id, label }) => ({ id, label: typeset(label) })),
    },
    sources: values(draft.sources).map(({ written, ...source }) => ({
      ...source,
      name: typeset(source.name),
      slant: typeset(source.slant),
      oddities: source.oddities.map(typeset),
      written: when(written.when),
      writtenNote: typeset(written.note),
    })) as story.Source[],
    topics: values(draft.topics).map((topic) => ({
      id: topic.id,
      kind: topic.kind,
      scope: topic.scope,
      label: typeset(topic.label),
      names: namesOf(topic).map(({ name }) => name),
      description: typeset(topic.description),
      asOf: when(topic.as_of),
    })),
    facts,
    events: values(draft.events).map((event) => ({
      id: event.id,
      era: event.era,
      ...htmlAndText(event.says),
      when: when(event.date),
      basis: event.basis,
      ...(event.note && { note: typeset(event.note) }),
      status: event.status,
      topics: event.topics,
      evidence: evidence(event.evidence),
    })),
    disputes: values(draft.disputes).map(({ settled_by: settled, ...dispute }) => ({
      ...dispute,
      question: typeset(dispute.question),
      ...(settled && {
        settledBy: {
          ...htmlAndText(settled.says),
          ...(settled.position && { position: settled.position }),
          evidence: evidence(settled.evidence),
        },
      }),
      positions: dispute.positions.map(({ id, holders, says, evidence: entries }) => ({
        id,
        holders: holders.map(typeset),
        ...htmlAndText(says),
        evidence: evidence(entries),
      })),
    })),
    brief: values(draft.brief).map((point) => briefPoint(point, facts)),
  };
}

function htmlAndText(says: string): { html: string; text: string } {
  const { html, text } = compileMarkup(says);
  return { html, text };
}

/**
 * A brief point gets the sources that have all of its facts, the latest of their dates, and the
 * topics of its own and its reply's facts.
 */
function briefPoint(point: schema.BriefEntry, facts: story.Fact[]): story.BriefPoint {
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const own = named(point.facts);
  const replying = named(point.reply?.facts ?? []);
  const reply = point.reply && {
    ...htmlAndText(point.reply.says),
    facts: point.reply.facts,
    sources: sharedSources(replying),
  };
  const latest = own
    .flatMap(({ when }) => when ?? [])
    .toSorted((a, b) => a.to.localeCompare(b.to))
    .at(-1);
  return {
    id: point.id,
    ...htmlAndText(point.says),
    facts: point.facts,
    sources: sharedSources(own),
    ...(reply && { reply }),
    topics: [...new Set([...own, ...replying].flatMap(({ topics }) => topics))],
    ...(latest && { when: latest }),
    cues: point.cues,
  };
}
