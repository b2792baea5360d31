const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

/**
 * A number from ten up in digits, so that “seventy years” matches “the 70th anniversary”; any other
 * word as it is. Smaller numbers are left out, because they say little about what a sentence is
 * about.
 */
export function numeral(word: string): string {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (ordinal) return ordinal;
  const base = word
    .replace(/ieth$/, 'y')
    .replace(/th$/, '')
    .replace(/^twelf$/, 'twelve');
  const ten = TENS.indexOf(base);
  if (ten >= 0) return String((ten + 2) * 10);
  const teen = TEENS.indexOf(base);
  return teen >= 0 ? String(teen + 10) : word;
}
