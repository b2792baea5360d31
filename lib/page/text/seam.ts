/**
 * Whether texts that touch at the edge of an element are two words: `Facebook<span>50` and
 * `Live<span>Kim` are, `<b>K</b>im` is one. Otherwise letters stay together, so that a name is
 * found however it is wrapped. `left` is the last character of the one, `right` the first of the
 * other.
 */
export function isSeam(left: string, right: string): boolean {
  if (isDigit(right)) return isLetter(left);
  return isUpper(right) && isLower(left);
}

const isDigit = (character: string) => character >= '0' && character <= '9';
const isLetter = (character: string) => isLower(character) || isUpper(character);
const isLower = (character: string) => character !== character.toUpperCase();
const isUpper = (character: string) => character !== character.toLowerCase();
