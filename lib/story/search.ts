import MiniSearch from 'minisearch';
import type { Story } from './types.ts';

/** What a hit is. */
export type HitKind = 'topic' | 'fact' | 'event' | 'dispute' | 'source';

/** Something of the story that answers a query. */
export interface Hit {
  kind: HitKind;
  /** Id of the item, unique within its kind. */
  id: string;
}

/** Answers queries over one story. */
export interface StorySearch {
  /** The best hits first, none for a blank query: those that hold every word of it, else those that hold any. */
  find(query: string): Hit[];
}

interface Entry extends Hit {
  key: string;
  name: string;
  text: string;
}

/** Indexes a story's topics, facts, events, disputes and sources. Takes a few milliseconds for hundreds of entries. */
export function searchIn(story: Story): StorySearch {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'text'],
    storeFields: ['kind', 'id'],
    processTerm: (term) => fold(term),
    searchOptions: {
      // Short beginnings match half the story, and a wrong letter in a short word makes another word.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3 },
    },
  });
  index.addAll(entriesOf(story));
  return {
    find: (query) => {
      const all = index.search(query, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(query);
      return hits.map(({ kind, id }) => ({ kind, id }));
    },
  };
}

function entriesOf(story: Story): Entry[] {
  const entry = (kind: HitKind, id: string, name: string, ...text: (string | undefined)[]) => ({
    kind,
    id,
    key: `${kind}/${id}`,
    name,
    text: text.filter(Boolean).join(' '),
  });
  return [
    ...story.topics.map((t) =>
      entry('topic', t.id, `${t.label} ${t.names.join(' ')}`, t.description),
    ),
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

/** Lower case, without accents, so that a reader need not type them. */
function fold(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
