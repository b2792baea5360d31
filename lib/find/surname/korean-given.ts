/**
 * Korean given names in Latin letters: one or two syllables, written apart, hyphenated or together.
 * The pattern is generous (it accepts "no" and "in"), so where a capital alone means little,
 * callers require two syllables or a hyphen.
 */
const SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjh])?[yw]?(?:ae|ai|a|eo|eu|ea|ee|e|ie|i|oe|oo|ou|o|ui|uh|u)(?:ng|ck|nn|[gkntlmpbrh])?';
const ONE = new RegExp(`^${SYLLABLE}$`);
const TWO = new RegExp(`^${SYLLABLE}${SYLLABLE}$`);

/** Whether a folded word can be one syllable of a Korean name. */
export function isSyllable(folded: string): boolean {
  return folded.length > 1 && folded.length < 7 && ONE.test(folded);
}

/** Whether a folded word can be two syllables written together: "Jongnam". */
export function isTwoSyllables(folded: string): boolean {
  return folded.length > 4 && folded.length < 12 && TWO.test(folded);
}
