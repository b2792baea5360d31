const VOWEL = /[aeiouy]/;

/**
 * A rough English stemmer: it removes plurals, -ed and -ing, with a doubled consonant or a last
 * `e`, and turns a last `y` into `i`. Two forms of a word only have to get the same stem; the stem
 * need not be a word. The idea is step 1 of Porter (1980); the later steps merge more words than
 * helps here.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const base = withoutPlural(word);
  const bare = withoutEnding(base, 'ing') ?? withoutEnding(base, 'ed') ?? base;
  return bare.length > 3 ? bare.replace(/e$/, '').replace(/y$/, 'i') : bare;
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?:(?<=sh|ch|x|ss)es|s)$/, '');
}

function withoutEnding(word: string, ending: string): string | undefined {
  const rest = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  if (rest.length < 3 || !VOWEL.test(rest)) return undefined;
  if (rest.endsWith('i') && ending === 'ed') return `${rest.slice(0, -1)}y`;
  return /([^aeiouylsz])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
