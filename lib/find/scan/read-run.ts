import { characterClass, INVISIBLE } from '../../text/characters.ts';
import { onceFor } from '../../text/once-for.ts';
import type { RunName } from '../name-index.ts';

/**
 * What may come between two characters of an unspaced name: nothing a reader sees, or a line break
 * of the source.
 */
export const RUN_GAP = `[${INVISIBLE}\\n]*`;

/**
 * Where a name has a middle dot, pages write any kind of dot, a double hyphen, a space or nothing.
 */
const DOT_GAP = `[${INVISIBLE}\\s・·‧•･＝=゠\\-‐‑–]?`;
const DOTS = /[・·]/;

/**
 * The end of the unspaced name `run` if it begins at `at`, otherwise undefined. A run of katakana
 * is a word, so a name must not begin or end inside one.
 */
export function readRun(text: string, at: number, run: RunName): number | undefined {
  const expression = expressionOf(run);
  expression.lastIndex = at;
  const found = expression.exec(text)?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  const cut = (edge: number) =>
    characterClass(text, edge - 1) === 'katakana' && characterClass(text, edge) === 'katakana';
  return cut(at) || cut(end) ? undefined : end;
}

const expressionOf = onceFor(([name, , , , followedBy]: RunName): RegExp => {
  const characters = [...name].map((character) => (DOTS.test(character) ? DOT_GAP : character));
  const source = characters.join(RUN_GAP).replaceAll(RUN_GAP + DOT_GAP + RUN_GAP, DOT_GAP);
  return new RegExp(source + (followedBy ? `(?=${followedBy})` : ''), 'y');
});
