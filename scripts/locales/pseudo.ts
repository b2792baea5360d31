import type { Catalogue } from './catalogues.ts';

/**
 * Languages that nobody speaks, to see what a translation would do to the layout: `en-XA` has
 * accents and is two fifths longer, `ar-XB` runs from right to left. The tags are those that CLDR
 * has for this purpose.
 */
export const PSEUDO = { accented: 'en-XA', mirrored: 'ar-XB' } as const;

/** Both pseudo-locales, made from the English catalogue. */
export function pseudoCatalogues(english: Catalogue): Record<string, Catalogue> {
  return {
    [PSEUDO.accented]: { ...made(english, accented), language: PSEUDO.accented, direction: 'ltr' },
    [PSEUDO.mirrored]: {
      ...withEveryPlural(made(english, mirrored)),
      language: PSEUDO.mirrored,
      direction: 'rtl',
    },
  };
}

function made(english: Catalogue, change: (words: string) => string): Catalogue {
  return Object.fromEntries(
    Object.entries(english).map(([key, message]) => [key, change(message)]),
  );
}

/** Placeholders and tags stay as they are. */
const FIXED = /(\{\w+\}|<\/?b>)/;

function onWords(message: string, change: (text: string) => string): string {
  return message
    .split(FIXED)
    .map((piece) => (FIXED.test(piece) ? piece : change(piece)))
    .join('');
}

const ACCENTS = 'áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýž';

/**
 * How much longer than the English a translation may be; short words grow by more, as they do in
 * German or Finnish.
 */
const LONGER = 0.4;

/** Signs by themselves are as long in any language. */
function accented(message: string): string {
  const words = message.split(FIXED).filter((piece) => !FIXED.test(piece) && /\p{L}/u.test(piece));
  const text = onWords(message, (piece) =>
    piece.replace(/[a-z]/g, (letter) => ACCENTS[letter.charCodeAt(0) - 97] ?? letter),
  );
  return text + padding(Math.ceil(words.join('').length * LONGER));
}

/** This many meaningless letters and spaces; one more, so as not to end in a space. */
function padding(length: number): string {
  const lorem = ' lorem'.repeat(Math.ceil(length / 6));
  return length > 0 ? lorem.slice(0, length + 1).trimEnd() : '';
}

/**
 * U+202E and U+202C around each word reverse its letters, so that it runs like a word in Hebrew or
 * Arabic.
 */
function mirrored(message: string): string {
  return onWords(message, (words) => words.replace(/\p{L}+/gu, '\u202e$&\u202c'));
}

/** Arabic has six plural categories where English has two. */
function withEveryPlural(catalogue: Catalogue): Catalogue {
  const others = Object.entries(catalogue).filter(([key]) => key.endsWith('.other'));
  const { pluralCategories } = new Intl.PluralRules('ar').resolvedOptions();
  return {
    ...Object.fromEntries(
      others.flatMap(([key, message]) =>
        pluralCategories.map((category) => [key.replace(/other$/, category), message]),
      ),
    ),
    ...catalogue,
  };
}
