import { findIn } from '../../lib/find/finder.ts';
import { passagesOfText } from '../../lib/find/passages-of-text.ts';
import type { Finder, Why } from '../../lib/find/types.ts';
import { type Case, MARKED } from './mention-cases.ts';

/** What the finder made of one case. */
export interface Outcome {
  right: number;
  wrong: Slip[];
  missed: Slip[];
  /** Whether it was judged correctly if the page is about the story. */
  about: boolean;
}

/** A mention too many, or one that was missed; offsets in the case's text. */
export interface Slip {
  topic: string;
  start: number;
  end: number;
  why?: Why;
}

/**
 * Compares what the finder finds in a case with what a careful reader marked. A mention only counts
 * with its exact bounds.
 */
export function score(finder: Finder, { lang, about, text, gold }: Case): Outcome {
  const passages = passagesOfText(text);
  const found = findIn(finder, passages, lang ? { lang } : {});
  const left = [...gold];
  const wrong: Slip[] = [];
  for (const { topic, passage, start, end, why } of found.mentions) {
    if (!MARKED.has(topic)) continue;
    const offset = passages[passage]?.offset ?? 0;
    const slip = { topic, start: offset + start, end: offset + end, why };
    const at = left.findIndex(
      (one) => one.topic === topic && one.start === slip.start && one.end === slip.end,
    );
    if (at < 0) wrong.push(slip);
    else left.splice(at, 1);
  }
  return {
    right: gold.length - left.length,
    wrong,
    missed: left,
    about: found.about.length > 0 === about,
  };
}
