import type { PagePassage } from './block.ts';

/** About a screenful of running text, in UTF-16 code units: where no heading divides it, this does. */
const SCREENFUL = 3000;
/** The same in scripts that pack words denser. */
const DENSE_SCREENFUL = 1200;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Numbers the section of each passage, from 0: a heading begins a new one, and so does a screenful without any. */
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
