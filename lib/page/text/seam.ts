/**
 * Whether two texts that touch across an element's edge are two words: `Facebook<span>50` and `Live<span>Kim` are,
 * `<b>K</b>im` is one. Letters that follow on in running words are left together, so that a name is the same
 * name however it is wrapped. `left` is the last character of one, `right` the first of the other.
 */
export function isSeam(left: string, right: string): boolean {
  if (isDigit(right)) return isLetter(left);
  return isUpper(right) && isLower(left);
}

const isDigit = (character: string) => character >= '0' && character <= '9';
const isLetter = (character: string) => isLower(character) || isUpper(character);
const isLower = (character: string) => character !== character.toUpperCase();
const isUpper = (character: string) => character !== character.toLowerCase();
