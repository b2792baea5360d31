const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

/**
 * A number from ten up in figures, so that “seventy years” meets “the 70th anniversary”; any other
 * word as it is. Smaller ones are left out: they say little of what a sentence is about.
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
