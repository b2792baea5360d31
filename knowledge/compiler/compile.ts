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
  const { value } = draft.story;
  const using: Using = { when: (text) => toWhen(text, value.horizon), places };
  const facts = all(draft.facts, (fact) => compileFact(fact, using));
  return {
    version: 1,
    story: {
      ...value,
      title: typeset(value.title),
      scope: typeset(value.scope),
      eras: value.eras.map(({ id, label }) => ({ id, label: typeset(label) })),
    },
    sources: all(draft.sources, (source) => compileSource(source, using)),
    topics: all(draft.topics, (topic) => compileTopic(topic, using)),
    facts,
    events: all(draft.events, (event) => compileEvent(event, using)),
    disputes: all(draft.disputes, (dispute) => compileDispute(dispute, using)),
    brief: all(draft.brief, (point) => compilePoint(point, facts)),
  };
}

/** What every item is compiled with: how its dates are read, and where its locators point. */
interface Using {
  when: (text: string) => story.When;
  places: Places;
}

function all<T, Compiled>(
  { entries }: { entries: Entry<T>[] },
  compile: (value: T) => Compiled,
): Compiled[] {
  return entries.map(({ value }) => compile(value));
}

function compileEvidence(
  entries: readonly schema.EvidenceEntry[],
  { when, places }: Using,
): story.Evidence[] {
  return entries.map(({ source, at, standing, by, voice, said }) => {
    const found = places[source]?.places[at];
    if (!found) throw new Error(`no place for “${at}” in ${source}`);
    return {
      source,
      standing,
      ...(by && { by: typeset(by) }),
      ...(voice && { voice }),
      ...(said && { said: when(said) }),
      at,
      place: found.place,
    };
  });
}

/** Which file a source was and its digest are for whoever verifies it, so they do not ship. */
function compileSource(
  { written, document: _file, sha256: _digest, ...source }: schema.SourceEntry,
  { when }: Using,
): story.Source {
  return {
    ...source,
    name: typeset(source.name),
    slant: typeset(source.slant),
    oddities: source.oddities.map(typeset),
    written: when(written.when),
    writtenNote: typeset(written.note),
  };
}

function compileTopic(topic: schema.TopicEntry, { when }: Using): story.Topic {
  return {
    id: topic.id,
    kind: topic.kind,
    scope: topic.scope,
    label: typeset(topic.label),
    names: namesOf(topic).map(({ name }) => name),
    description: typeset(topic.description),
    asOf: when(topic.as_of),
    ...(topic.stands_for && { standsFor: topic.stands_for }),
  };
}

function compileFact(fact: schema.FactEntry, using: Using): story.Fact {
  return {
    id: fact.id,
    topics: fact.topics,
    ...htmlAndText(fact.says),
    ...(fact.when && { when: using.when(fact.when) }),
    evidence: compileEvidence(fact.evidence, using),
  };
}

function compileEvent(event: schema.EventEntry, using: Using): story.StoryEvent {
  return {
    id: event.id,
    era: event.era,
    ...htmlAndText(event.says),
    when: using.when(event.date),
    basis: event.basis,
    ...(event.note && { note: typeset(event.note) }),
    status: event.status,
    topics: event.topics,
    evidence: compileEvidence(event.evidence, using),
  };
}

function compileDispute(
  { settled_by: settled, ...dispute }: schema.DisputeEntry,
  using: Using,
): story.Dispute {
  return {
    ...dispute,
    question: typeset(dispute.question),
    ...(settled && {
      settledBy: {
        ...htmlAndText(settled.says),
        ...(settled.position && { position: settled.position }),
        evidence: compileEvidence(settled.evidence, using),
      },
    }),
    positions: dispute.positions.map(({ id, holders, says, evidence }) => ({
      id,
      holders: holders.map(typeset),
      ...htmlAndText(says),
      evidence: compileEvidence(evidence, using),
    })),
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
function compilePoint(point: schema.BriefEntry, facts: story.Fact[]): story.BriefPoint {
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
