import type { PagePassage } from './block.ts';

/**
 * About a screenful of running text, in UTF-16 code units. It divides text that no heading divides.
 */
const SCREENFUL = 3000;
/** The same in scripts that need fewer characters. */
const DENSE_SCREENFUL = 1200;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Headings with less than this share of a screenful between them don't divide: under each of a live
 * blog's hundred entries, nearly every mention would be its topic's first.
 */
const LITTLE = 1 / 3;

/**
 * The section number of each passage, from 0. A new section begins at a heading, unless there is
 * little text since the last one, and after each screenful without one.
 */
export function sectionsOf(passages: readonly PagePassage[]): number[] {
  let section = 0;
  /** Screenfuls of text in the current section. */
  let filled = 0;
  return passages.map(({ role, text }) => {
    if (filled >= (role === 'heading' ? LITTLE : 1)) {
      section++;
      filled = 0;
    }
    if (role !== 'heading')
      filled += text.length / (DENSE.test(text) ? DENSE_SCREENFUL : SCREENFUL);
    return section;
  });
}
