import type { Span } from '../../text/sentences.ts';
import type { Cue, Story, TopicKind } from '../types.ts';
import { wordsOf } from '../words/words.ts';
import { wordsMet } from './cues.ts';

/** A pointer would cross a mark longer than this many words while its reader is only reading. */
const MOST_WORDS = 8;

/** Ends a clause: words on both sides of it make no sense as one mark. */
const BREAK = /[,;:—]/;

/** Whatever can take a side, or be the place of it: such names say who, not what is disputed. */
const PARTIES: readonly TopicKind[] = ['state', 'person', 'place', 'organisation'];

interface Met extends Span {
  list: number;
}

/**
 * The fewest words of a text that give away what a cue recognises in it: the tightest stretch with
 * one word of each list. Lists that name a party ("Russian") do not stretch it, nor do words in
 * `marked`, which have marks of their own, unless there is nothing else. If even the tightest
 * stretch is long or goes across a comma, it is the word from the list with the fewest
 * alternatives. Undefined if no list has a word in the text; offsets as in `text`.
 */
export function tellingSpan(
  cue: Cue,
  text: string,
  story: Story,
  marked: readonly Span[] = [],
): Span | undefined {
  const met = wordsMet(cue, text).flatMap((spans, list) =>
    spans.map((span) => ({ ...span, list })),
  );
  const free = met.filter(
    (span) => !marked.some((one) => one.start < span.end && span.start < one.end),
  );
  const parties = partiesOf(story);
  const telling = free.filter(({ list }) => !namesParty(cue.words[list] ?? [], parties));
  const tightest = tightestOf([telling, free, met].find((some) => some.length > 0) ?? []);
  if (tightest.length === 0) return undefined;
  const whole = around(tightest);
  const stretch = text.slice(whole.start, whole.end);
  if (wordsOf(stretch).length <= MOST_WORDS && !BREAK.test(stretch)) return whole;
  const ways = ({ list }: Met) => cue.words[list]?.length ?? 0;
  return around([tightest.reduce((a, b) => (ways(b) < ways(a) ? b : a))]);
}

/** One word of each list that has any, as close together as possible. */
function tightestOf(met: readonly Met[]): Met[] {
  const inOrder = [...met].sort((a, b) => a.start - b.start);
  const lists = new Set(met.map(({ list }) => list));
  let best: Met[] = [];
  inOrder.forEach((_, at) => {
    const after = inOrder.slice(at);
    const chosen = [...lists].flatMap((list) => after.find((one) => one.list === list) ?? []);
    if (chosen.length < lists.size) return;
    if (best.length === 0 || lengthOf(around(chosen)) < lengthOf(around(best))) best = chosen;
  });
  return best;
}

function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function namesParty(list: readonly string[], parties: ReadonlySet<string>): boolean {
  return list.some((pattern) => parties.has(wordsOf(pattern).join(' ')));
}

const known = new WeakMap<Story, ReadonlySet<string>>();

/** What the story's parties are called, in the form in which cues write words. */
function partiesOf(story: Story): ReadonlySet<string> {
  let parties = known.get(story);
  if (!parties) {
    const named = story.topics.filter(({ kind }) => PARTIES.includes(kind));
    const names = named.flatMap((topic) => [topic.label, ...topic.names]);
    parties = new Set(names.map((name) => wordsOf(name).join(' ')));
    known.set(story, parties);
  }
  return parties;
}
