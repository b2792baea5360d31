/**
 * Korean given names in Latin letters: one or two syllables, written apart, hyphenated or as one.
 * The pattern is generous (it takes in "no" and "in"), so callers ask for two syllables or a hyphen
 * wherever a capital alone says little.
 */
const SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjh])?[yw]?(?:ae|ai|a|eo|eu|ea|ee|e|ie|i|oe|oo|ou|o|ui|uh|u)(?:ng|ck|nn|[gkntlmpbrh])?';
const ONE = new RegExp(`^${SYLLABLE}$`);
const TWO = new RegExp(`^${SYLLABLE}${SYLLABLE}$`);

/** Whether a folded word can be one syllable of a Korean name. */
export function isSyllable(folded: string): boolean {
  return folded.length > 1 && folded.length < 7 && ONE.test(folded);
}

/** Whether a folded word can be two syllables written as one: "Jongnam". */
export function isTwoSyllables(folded: string): boolean {
  return folded.length > 4 && folded.length < 12 && TWO.test(folded);
}
