import fc from 'fast-check';
import { isSeam } from '../../../lib/page/text/seam.ts';

/**
 * Bits of news in any order: names, titles, rivals, punctuation, and whatever else Unicode
 * contains.
 */
const bit = fc.oneof(
  fc.constantFrom(
    ...['Kim Jong Un', 'Kim', 'Putin', 'Vladimir Putin', 'V. V. Putin', 'North Korea', 'Moscow'],
    ...[
      'U.S.',
      'the Kremlin',
      'Kim Il Sung',
      'Kim Jong Il',
      'in 2023',
      'the elder',
      'Kim’s sister',
    ],
    ...['Soo Kim, an analyst,', 'Minister Kim', 'said', 'and', 'In', '“', '”', '.', ', ', ' — '],
    ...['\n', "'s", 'SEOUL (AP) —', '10.42 BST', '© ', 'Photo: ', 'according to'],
    ...[
      'Путина',
      'Ким',
      'Ким Чен Ына',
      'путін',
      '金正恩',
      '金氏',
      'キム総書記',
      'プーチン',
      '김정은이',
    ],
    ...['김 위원장', 'كيم', 'وبوتين', 'لـروسيا', 'Triều Tiên'],
    ...['\u00ad', '\u200b', '\ud835', '\udc00', '\u0301', 'İ', 'ﬁ'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** The passages of an article. */
export const article = fc.array(
  fc
    .array(fc.tuple(bit, fc.constantFrom('', ' ', ' ')), { maxLength: 30 })
    .map((bits) => bits.flat().join('')),
  { maxLength: 5 },
);

export const language = fc.constantFrom(
  ...['en', 'de', 'ru', 'uk', 'ko', 'ja', 'zh', 'ar', 'tr', 'vi', 'xx', ''],
);

/**
 * How to cut a text into inline elements: where, as shares of its length, and which element to put
 * around each piece.
 */
export const cuts = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('', 'b', 'i', 'em', 'span', 'strong', 'mark', 'cite', 'q', 'abbr'),
  ),
  { maxLength: 12 },
);
type Cuts = readonly (readonly [number, string])[];

/**
 * An article in which each passage is a paragraph, cut into inline elements that may be nested. It
 * is never cut where a page that leaves out a space means one (`isSeam`), because there the cut is
 * read as a space, as it should be.
 */
export function inlined(document: Document, texts: readonly string[], where: Cuts): Element {
  const root = document.createElement('article');
  for (const text of texts) {
    const paragraph = document.createElement('p');
    const sorted = [...where].sort(([a], [b]) => a - b);
    let from = 0;
    let into: Element = paragraph;
    for (const [part, name] of sorted) {
      const at = Math.floor(part * text.length);
      if (isSeam(text.charAt(at - 1), text.charAt(at))) continue;
      into.append(document.createTextNode(text.slice(from, at)));
      from = at;
      if (name === '') into = paragraph;
      else into = into.appendChild(document.createElement(name));
    }
    into.append(document.createTextNode(text.slice(from)));
    root.append(paragraph);
  }
  return root;
}
