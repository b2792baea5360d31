import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, sentences } from '../../../lib/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

/** `|` marks where a sentence must end. */
const CASES: [name: string, marked: string][] = [
  ['plain sentences', 'The ship left. |It came back! |Did it?'],
  ['titles before names', 'Mr. Park met Dr. Lane and Lt. Gen. Sato. |They spoke.'],
  ['initialisms inside a name', 'The U.S. Navy and the U.N. Security Council met.'],
  ['initialisms at the end', 'He flew to the U.S. |The trip was short.'],
  ['initials of a person', 'George W. Hill wrote to J. R. Stone. |He agreed.'],
  ['months and numbers', 'It was due on Nov. 18, see No. 4 and p. 12. |Then came Dec. 1.'],
  ['decimals and versions', 'Prices rose 3.5 percent. |Version 2.0 came out.'],
  ['a clock time', 'It began at 9 a.m. on Friday. |It ended at 5 p.m. |They went home.'],
  ['the word no', 'He asked, and she said no. |That was all.'],
  ['closing quotes stay with their sentence', 'He said: “We will go.” |She stayed.'],
  ['a question inside a sentence', '“Why now?” he asked. |Nobody knew.'],
  ['sentences inside a quotation', '“It is late. |And yes, it is cold.” |They left.'],
  ['three dots', 'He waited... |Then he left.'],
  ['three dots inside a sentence', 'He waited... and left.'],
  ['a web address after a sentence', 'So they say. |https://example.org/a.b/c?d=1 |'],
  ['line breaks are space, blank lines are not', 'One\ntwo\n\n|Three'],
  ['a dash after a full stop', 'It is over. — a note'],
  ['Chinese', '他来了。|「真的吗？」|他问。'],
  ['Russian', 'Он приехал в Россию. |Что дальше?'],
  ['Arabic question mark', 'هل وصل؟ |نعم.'],
];

describe('sentences', () => {
  test.each(CASES)('%s', (_name, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(expected.filter(Boolean));
  });

  test('cover all but white space, in order and without overlap, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '?', ' ', '\n', '”', '“', '。', 'Mr', '1'),
    });
    fc.assert(
      fc.property(text, (input) => {
        let rest = 0;
        for (const { start, end } of sentences(input)) {
          expect(input.slice(rest, start).trim()).toBe('');
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          rest = end;
        }
        expect(input.slice(rest).trim()).toBe('');
      }),
    );
  });
});

describe('sentenceAt', () => {
  const spans = sentences('One. Two.');
  test.each([
    ['inside', 6, 5],
    ['between two: the one before', 4, 0],
    ['past the end: the last', 99, 5],
    ['before the first: the first', -1, 0],
  ])('%s', (_name, offset, start) => {
    expect(sentenceAt(spans, offset)?.start).toBe(start);
  });

  test('finds nothing if there are no sentences', () => {
    expect(sentenceAt([], 0)).toBeUndefined();
  });
});
