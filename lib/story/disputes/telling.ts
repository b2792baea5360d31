import { onceFor } from '../../text/once-for.ts';
import type { Span } from '../../text/sentences.ts';
import type { Cue, Story, TopicKind } from '../types.ts';
import { UNSPACED, wordsOf } from '../words/words.ts';
import { wordsMet } from './cues.ts';

/**
 * At most eight words, and of one clause: a pointer would cross a longer mark while its reader is
 * only reading, and words on both sides of a comma make no sense as one mark. Two characters of a
 * script without spaces count as a word.
 */
const ONE_MARK = new RegExp(
  `^(?:(?:[${UNSPACED}]{1,2}|[^${UNSPACED}\\s,;:—、，；：]+)(?:\\s+|$|(?=[${UNSPACED}])|(?<=[${UNSPACED}]))){1,8}$`,
  'u',
);

/** Whatever can take a side, or be the place of it: such names say who, not what is disputed. */
const PARTIES: readonly TopicKind[] = ['state', 'person', 'place', 'organisation'];

interface Met extends Span {
  list: number;
}

/**
 * The fewest words of a text that give away what a cue recognises in it: the tightest stretch with
 * one word of each list. Words in `marked`, which have marks of their own, are left out unless
 * there is nothing else, and lists that name a party ("Russian") and mere numbers even then. If
 * even the tightest stretch is long or goes across a comma, it is the word from the list with the
 * fewest alternatives. Undefined if no list has a word in the text; offsets as in `text`.
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
  const parties = partiesOf(story);
  const telling = met.filter(
    ({ list, start, end }) =>
      !namesParty(cue.words[list] ?? [], parties) && /\D/.test(text.slice(start, end)),
  );
  const isFree = (span: Span) =>
    !marked.some((one) => one.start < span.end && span.start < one.end);
  const [tightest = []] = [
    // Marked words still tell which clause it is.
    tightestOf(telling).filter(isFree),
    ...[telling.filter(isFree), telling, met].map(tightestOf),
  ].filter(({ length }) => length > 0);
  if (tightest.length === 0) return undefined;
  const whole = around(tightest);
  if (ONE_MARK.test(text.slice(whole.start, whole.end))) return whole;
  const ways = ({ list }: Met) => cue.words[list]?.length ?? 0;
  return around([tightest.reduce((a, b) => (ways(b) < ways(a) ? b : a))]);
}

/** One word of each list that has any, as close together as possible. */
function tightestOf(met: readonly Met[]): Met[] {
  const inOrder = [...met].sort((a, b) => a.start - b.start);
  const lists = [...new Set(met.map(({ list }) => list))];
  const stretches = inOrder.map((_, at) =>
    lists.flatMap((list) => inOrder.slice(at).find((one) => one.list === list) ?? []),
  );
  const [tightest] = stretches
    .filter(({ length }) => length === lists.length)
    .sort((a, b) => lengthOf(around(a)) - lengthOf(around(b)));
  return tightest ?? [];
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
  return list.some((pattern) => parties.has(pattern.replaceAll('*', '')));
}

/** What the story's parties are called, in the form in which cues write words. */
const partiesOf = onceFor(({ topics }: Story): ReadonlySet<string> => {
  const named = topics.filter(({ kind }) => PARTIES.includes(kind));
  const names = named.flatMap((topic) => [topic.label, ...topic.names]);
  return new Set(names.map((name) => wordsOf(name).join(' ')));
});
