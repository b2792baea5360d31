import { join } from 'node:path';
import { createFinder } from '../../lib/find/finder.ts';
import { namesWith } from '../project/command.ts';
import { compiledNames } from '../project/stories.ts';
import { type Case, readCases } from './mention-cases.ts';
import { JUDGED } from './read-set.ts';
import { type Slip, score } from './score-mentions.ts';

interface Sum {
  cases: number;
  words: number;
  right: number;
  wrong: number;
  missed: number;
  /** Cases in which it was judged wrongly whether the page is about the story. */
  misjudged: number;
}

/**
 * Prints, for each slice whose name contains `only`, what the finder finds wrongly and what it
 * misses, and how much of each.
 */
export function evaluateMentions(only: string): void {
  const finder = createFinder(compiledNames());
  const sums = new Map<string, Sum>();
  const cases = readCases(join(JUDGED, 'mentions'));
  const slices = new Set(namesWith(only, [...new Set(cases.map(({ slice }) => slice))]));
  for (const one of cases) {
    if (!slices.has(one.slice)) continue;
    const { slice, name, about, text } = one;
    const outcome = score(finder, one);
    const sum = sums.get(slice) ?? {
      cases: 0,
      words: 0,
      right: 0,
      wrong: 0,
      missed: 0,
      misjudged: 0,
    };
    sums.set(slice, sum);
    sum.cases++;
    sum.words += wordsIn(text);
    sum.right += outcome.right;
    sum.wrong += outcome.wrong.length;
    sum.missed += outcome.missed.length;
    for (const slip of outcome.wrong) console.log(tell(one, `wrong (${slip.why?.rule})`, slip));
    for (const slip of outcome.missed) console.log(tell(one, 'missed', slip));
    if (!outcome.about) {
      sum.misjudged++;
      console.log(
        `${slice}, ${name}: ${about ? 'not taken to be' : 'taken to be'} about the story`,
      );
    }
  }

  for (const [slice, { cases, words, right, wrong, missed, misjudged }] of sums) {
    console.log(
      `${slice.padEnd(24)} ${String(cases).padStart(3)} cases  precision ${ratio(right, right + wrong)}  ` +
        `recall ${ratio(right, right + missed)}  wrong ${wrong} (${((wrong / words) * 1000).toFixed(2)} per 1,000 words)  ` +
        `missed ${missed}  about wrong ${misjudged}`,
    );
  }
}

/** A slip with the words around it. */
function tell({ slice, name, text }: Case, what: string, { topic, start, end }: Slip): string {
  const part = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s/g, ' ');
  const around = `${part(start - 40, start)}⟦${part(start, end)}⟧${part(end, end + 30)}`;
  return `${slice}, ${name}: ${what} ${topic} …${around}…`;
}

/** A Han or kana character counts as half a word. */
function wordsIn(text: string): number {
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return unspaced > 0 ? unspaced / 2 : (text.match(/\p{L}+/gu)?.length ?? 0);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '1.000' : (part / whole).toFixed(3);
}
