import * as v from 'valibot';
import { DISPUTE_KINDS, SOURCE_KINDS, STANDINGS, TOPIC_KINDS } from '../../../lib/story/types.ts';
import { wordsOf } from '../../../lib/story/words/words.ts';
import {
  day,
  filled,
  id,
  keyed,
  list,
  NAME_USES,
  nameOr,
  oneOf,
  sha256,
  text,
  url,
} from './fields.ts';

/* The YAML files of a story, one schema each. */

export const StoryFile = keyed({
  id,
  title: text,
  scope: text,
  horizon: day,
  eras: filled(keyed({ id, label: text }), 'a story needs at least one era. Add one.'),
});

export const SourceEntry = keyed({
  id,
  document: text,
  sha256,
  kind: oneOf(SOURCE_KINDS),
  name: text,
  title: v.exactOptional(text),
  author: v.exactOptional(text),
  outlet: v.exactOptional(text),
  url: v.exactOptional(url),
  written: keyed({ when: text, basis: oneOf(['stated', 'resolved']), note: text }),
  slant: text,
  oddities: list(text),
  links: list(url),
});

/**
 * A file that lists items. Each item is checked against its own schema, so that a bad one does not
 * hide others.
 */
export const Items = list(v.unknown());

const NameEntry = nameOr({ name: text, use: oneOf(NAME_USES) });

export const TopicEntry = keyed({
  id,
  kind: oneOf(TOPIC_KINDS),
  scope: oneOf(['distinctive', 'contextual']),
  label: text,
  names: list(NameEntry),
  description: text,
  as_of: text,
  /** The topic that a text often means by this one's name: a capital's government. */
  stands_for: v.optional(id),
});

const topics = filled(
  id,
  'this names no topic. A statement without one is on no card. Name at least one.',
);

export const EvidenceEntry = keyed({
  source: id,
  at: text,
  standing: oneOf(STANDINGS),
  by: v.optional(text),
  voice: v.optional(id),
  said: v.optional(text),
  /**
   * Why the standing differs from that of the same place as evidence for something else. For
   * reviewers, never shipped.
   */
  because: v.optional(text),
});
const evidence = filled(
  EvidenceEntry,
  'there is no evidence. Name the source and the place in it that says so; `npm run cite` finds it.',
);

export const FactEntry = keyed({ id, topics, says: text, when: v.optional(text), evidence });

export const EventEntry = keyed({
  id,
  era: id,
  says: text,
  date: text,
  basis: oneOf(['stated', 'resolved', 'calendar']),
  note: v.optional(text),
  status: oneOf(['happened', 'alleged', 'announced', 'forecast']),
  topics,
  evidence,
});

/**
 * Words of a cue. One entry may hold several with commas between, say those of one language. They
 * are written as they are compared, so that no page has to work that out.
 */
const cueWords = v.pipe(
  list(text),
  v.transform((entries) =>
    entries.flatMap((entry) => entry.split(',').map(asCompared).filter(Boolean)),
  ),
);

function asCompared(words: string): string {
  const chunks = words.trim().split(/\s+/);
  return chunks
    .map((chunk) => wordsOf(chunk).join(' ') + (chunk.endsWith('*') ? '*' : ''))
    .join(' ');
}

const CueEntry = keyed({
  topics: list(id),
  words: filled(
    v.pipe(cueWords, v.minLength(1, 'this list of words is empty. Give at least one word.')),
    'a cue needs at least one list of words. Add one.',
  ),
  not: v.optional(cueWords, []),
});

export const DisputeEntry = keyed({
  id,
  question: text,
  kind: oneOf(DISPUTE_KINDS),
  status: oneOf(['open', 'settled']),
  settled_by: v.optional(keyed({ says: text, position: v.optional(id), evidence })),
  topics,
  positions: v.pipe(
    list(
      keyed({
        id,
        holders: filled(text, 'nobody holds this position. Name who does.'),
        says: text,
        evidence,
      }),
    ),
    v.minLength(2, 'a dispute needs two positions. Add the other one, or make this one a fact.'),
  ),
  cues: list(CueEntry),
});

/** Something that looks like a disagreement but is not. For reviewers, never shipped. */
export const RejectedEntry = keyed({
  looks_like: text,
  why: text,
  at: v.optional(list(keyed({ source: id, at: text })), []),
});

export const DisputesFile = keyed({ disputes: v.unknown(), rejected: v.unknown() });

export const BriefEntry = keyed({
  id,
  says: text,
  facts: filled(id, 'this point rests on no fact. Name at least one.'),
  reply: v.optional(
    keyed({
      says: text,
      facts: filled(id, 'this reply rests on no fact. Name at least one.'),
    }),
  ),
  cues: list(CueEntry),
});

export const LEFT_OUT_REASONS = [
  'site-furniture',
  'rhetorical-question',
  'sarcasm',
  'padding',
  'advertisement',
  'unrelated-headline',
  'opinion-flourish',
] as const;
export const LeftOutEntry = keyed({
  source: id,
  at: text,
  reason: oneOf(LEFT_OUT_REASONS),
  note: v.optional(text),
});

export type StoryFile = v.InferOutput<typeof StoryFile>;
export type SourceEntry = v.InferOutput<typeof SourceEntry>;
export type TopicEntry = v.InferOutput<typeof TopicEntry>;
export type EvidenceEntry = v.InferOutput<typeof EvidenceEntry>;
export type FactEntry = v.InferOutput<typeof FactEntry>;
export type EventEntry = v.InferOutput<typeof EventEntry>;
export type DisputeEntry = v.InferOutput<typeof DisputeEntry>;
export type RejectedEntry = v.InferOutput<typeof RejectedEntry>;
export type BriefEntry = v.InferOutput<typeof BriefEntry>;
export type LeftOutEntry = v.InferOutput<typeof LeftOutEntry>;
