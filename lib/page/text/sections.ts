import type { PagePassage } from './block.ts';

/**
 * About a screenful of running text, in UTF-16 code units. It divides text that no heading divides.
 */
const SCREENFUL = 3000;
/** The same in scripts that need fewer characters. */
const DENSE_SCREENFUL = 1200;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * The section number of each passage, from 0. A new section begins at each heading, and after each
 * screenful without one.
 */
export function sectionsOf(passages: readonly PagePassage[]): number[] {
  let section = 0;
  let filled = 0;
  return passages.map(({ role, text }) => {
    const full = filled >= (DENSE.test(text) ? DENSE_SCREENFUL : SCREENFUL);
    if (filled > 0 && (role === 'heading' || full)) {
      section++;
      filled = 0;
    }
    if (role !== 'heading') filled += text.length;
    return section;
  });
}
