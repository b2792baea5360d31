import MiniSearch, { type SearchResult } from 'minisearch';
import type { Story } from './types.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** The kind of thing a hit is. */
export type HitKind = 'topic' | 'fact' | 'event' | 'dispute' | 'source';

/** Something in the story that matches a query. */
export interface Hit {
  kind: HitKind;
  /** Id of the item, unique within its kind. */
  id: string;
}

/** Answers queries about one story. */
export interface StorySearch {
  /**
   * The best hits first; none for a blank query. If possible, those that match every telling word
   * of the query that occurs in the story at all, otherwise those that come close.
   */
  find(query: string): Hit[];
}

interface Entry extends Hit {
  key: string;
  name: string;
  text: string;
  /** The folded name it is shown under, if it has one. */
  label: string;
}

/**
 * Hits that match only some of the words count if their score is at least this share of the best
 * one's.
 */
const CLOSE = 0.25;
/** How much more an entry counts if its name is what is looked for. */
const CALLED_SO = 4;

/**
 * Indexes a story's topics, facts, events, disputes and sources. Takes a few milliseconds for
 * hundreds of entries.
 */
export function searchIn(story: Story): StorySearch {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'text'],
    storeFields: ['kind', 'id', 'label'],
    processTerm: (term) => fold(term),
    searchOptions: {
      // Short beginnings match half the story, and one wrong letter in a short word makes another
      // word.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3 },
    },
  });
  index.addAll(entriesOf(story));
  return {
    find: (query) => {
      const words = query.trim().split(/\s+/);
      const telling = words.filter((word) => !STOP_WORDS.has(fold(word)));
      // With a word that occurs nowhere in the story, nothing would match all of them.
      const known = (telling.length > 0 ? telling : words).filter(
        (word) => index.search(word).length > 0,
      );
      const asked = known.join(' ');
      const boostDocument = (_: string, __: string, entry?: Record<string, unknown>) =>
        entry?.label === fold(asked) ? CALLED_SO : 1;
      const all = index.search(asked, { combineWith: 'AND', boostDocument });
      const hits = all.length > 0 ? all : close(index.search(asked, { boostDocument }));
      return hits.map(({ kind, id }) => ({ kind, id }));
    },
  };
}

function close(hits: SearchResult[]): SearchResult[] {
  const [best] = hits;
  return hits.filter(({ score }) => score >= CLOSE * (best?.score ?? 0));
}

function entriesOf(story: Story): Entry[] {
  const entry = (kind: HitKind, id: string, name: string, ...text: (string | undefined)[]) => ({
    kind,
    id,
    key: `${kind}/${id}`,
    name,
    text: text.filter(Boolean).join(' '),
    label: fold(name),
  });
  return [
    ...story.topics.map((t) => ({
      ...entry('topic', t.id, `${t.label} ${t.names.join(' ')}`, t.description),
      label: fold(t.label),
    })),
    ...story.facts.map((f) =>
      entry('fact', f.id, '', f.text, f.when?.label, ...speakers(f.evidence)),
    ),
    ...story.events.map((e) => entry('event', e.id, '', e.text, e.when.label)),
    ...story.disputes.map((d) =>
      entry('dispute', d.id, d.question, ...d.positions.flatMap((p) => [p.text, ...p.holders])),
    ),
    ...story.sources.map((s) =>
      entry('source', s.id, s.name, s.title, s.author, s.outlet, s.slant, s.written.label),
    ),
  ];
}

function speakers(evidence: readonly { by?: string }[]): (string | undefined)[] {
  return evidence.map(({ by }) => by);
}

/** Lower case and without accents, so that a reader need not type them. */
function fold(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
