import { characterClass, INVISIBLE } from '../text/characters.ts';
import type { RunName } from './name-index.ts';

/** What may stand between two characters of an unspaced name: nothing a reader sees, or a line break of the source. */
export const RUN_GAP = `[${INVISIBLE}\\n]*`;

/** Where a name has a middle dot, pages write any dot, a double hyphen, a space or nothing. */
const DOT_GAP = `[${INVISIBLE}\\s・·‧•･＝=゠\\-‐‑–]?`;
const DOTS = /[・·]/;

const expressions = new WeakMap<RunName, RegExp>();

/** The end of the unspaced name `run` if it stands at `at`, else undefined. A run of katakana is a word, with edges. */
export function readRun(text: string, at: number, run: RunName): number | undefined {
  const expression = expressions.get(run) ?? compile(run);
  expression.lastIndex = at;
  const found = expression.exec(text)?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  const cut = (edge: number) =>
    characterClass(text, edge - 1) === 'katakana' && characterClass(text, edge) === 'katakana';
  return cut(at) || cut(end) ? undefined : end;
}

function compile(run: RunName): RegExp {
  const [name, , , , followedBy] = run;
  const characters = [...name].map((character) => (DOTS.test(character) ? DOT_GAP : character));
  const source = characters.join(RUN_GAP).replaceAll(RUN_GAP + DOT_GAP + RUN_GAP, DOT_GAP);
  const expression = new RegExp(source + (followedBy ? `(?=${followedBy})` : ''), 'y');
  expressions.set(run, expression);
  return expression;
}
