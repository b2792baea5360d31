import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, locatorFor } from '../../../knowledge/compiler/documents/cite.ts';
import { documentOf } from '../../../knowledge/compiler/documents/document.ts';
import { EVIDENCE_SPAN, locate } from '../../../knowledge/compiler/documents/locate.ts';

const TEXT = `The ferry sank. Nobody was hurt, they say.

“Was it old?” a sailor asked. “It was
not,” said Mr. Low. The ferry's owner\u00a0 agreed; the ferry was new.
It rains.`;
const document = documentOf(TEXT);

describe('documentOf', () => {
  test('counts paragraphs by line, sentences within them', () => {
    expect(document.sentences.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)).toEqual(
      ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1'],
    );
  });
});

describe('locate', () => {
  test.each([
    ['a phrase', 'Nobody was hurt', 'Nobody was hurt', '1.2'],
    ['both ends', 'The ferry sank…they say', 'The ferry sank. Nobody was hurt, they say', '1.1'],
    ['the nearest last words', 'said Mr. Low…ferry', 'said Mr. Low. The ferry', '3.1'],
    ['white space as any other', 'owner agreed;', 'owner\u00a0 agreed;', '3.2'],
    ['white space over a line', 'It was not', 'It was\nnot', '2.2'],
    ['blanks around the gap', 'The ferry sank … hurt', 'The ferry sank. Nobody was hurt', '1.1'],
    ['signs of a pattern', 'old?', 'old?', '2.1'],
  ])('finds %s', (_name, at, text, number) => {
    const found = locate(document, at, EVIDENCE_SPAN);
    if (typeof found === 'string') throw new Error(found);
    const { start, end, paragraph, sentence } = found.place;
    expect([TEXT.slice(start, end), `${paragraph}.${sentence}`]).toEqual([text, number]);
  });

  test.each([
    ['two places', 'The ferry', 'matches 2 places (1.1 and 3.2)'],
    ['first words twice before the last', 'ferry…new', 'matches 3 places (1.1, 3.2 and 3.2)'],
    [
      'nowhere',
      'the boat',
      'the document does not contain “the boat”. Copy them from the document',
    ],
    ['other capitals', 'nobody was hurt', 'other quotes, dashes or capitals'],
    ['other quotes', '"Was it old?"', 'other quotes, dashes or capitals'],
    [
      'last words before the first',
      'It rains…Nobody was',
      'its last words only occur before its first',
    ],
    ['half a word', 'obody was hurt', 'begins or ends inside a word'],
    ['half a last word', 'Nobody was…sa', 'begins or ends inside a word'],
    ['three sentences', 'Nobody was…It was', 'spans 3 sentences'],
    ['two gaps', 'Nobody…was…hurt', 'is not of the form'],
    ['nothing before the gap', '…hurt', 'is not of the form'],
  ])('refuses %s', (_name, at, says) => {
    expect(locate(document, at, EVIDENCE_SPAN)).toContain(says);
  });

  test('any number of sentences where that is allowed', () => {
    expect(locate(document, 'The ferry sank…It rains', Number.POSITIVE_INFINITY)).toBeTypeOf(
      'object',
    );
  });
});

describe('cite', () => {
  test.each([
    ['words that stand once', 'hurt', 'hurt', '1.2', 'Nobody was hurt, they say.'],
    [
      'words that stand twice get more around them',
      'ferry was',
      'ferry was',
      '3.2',
      "The ferry's owner\u00a0 agreed; the ferry was new.",
    ],
    ['half a word is made whole', 'urt', 'hurt', '1.2', 'Nobody was hurt, they say.'],
    [
      'other quotes and capitals',
      '"was it OLD"',
      'Was it old',
      '2.1',
      '“Was it old?” a sailor asked.',
    ],
  ])('%s', (_name, words, at, number, text) => {
    const found = cite(document, words).map((place) => [
      place.at,
      `${place.paragraph}.${place.sentence}`,
      place.text,
    ]);
    expect(found).toEqual([[at, number, text]]);
  });

  test('every place of words that stand in several', () => {
    const found = cite(document, 'ferry').map(({ paragraph, sentence, at }) => [
      `${paragraph}.${sentence}`,
      at,
    ]);
    expect(found).toEqual([
      ['1.1', 'The ferry sank.'],
      ['3.2', "The ferry's"],
      ['3.2', 'the ferry was'],
    ]);
  });

  test('long passages by their ends', () => {
    const long = documentOf('One two three four five six seven eight nine ten eleven twelve.');
    expect(cite(long, 'two three four five six seven eight nine ten')[0]?.at).toBe(
      'two three four…eight nine ten',
    );
  });

  test('a sentence that stands twice, with its neighbour', () => {
    const twice = documentOf('It rains.\nThe end came soon.\nIt rains.\nNobody minded.');
    expect(cite(twice, 'It rains.').map(({ at }) => at)).toEqual([
      'It rains. The end came soon.',
      'It rains. Nobody minded.',
    ]);
  });

  test('gives no locator if nothing tells two places apart', () => {
    expect(cite(documentOf('So.\nSo.\nSo.\nSo.\nSo.'), 'So').map(({ at }) => at)).toContain(
      undefined,
    );
  });

  test('finds nothing for words that occur nowhere', () => {
    expect(cite(document, 'a boat')).toEqual([]);
    expect(cite(document, ' ')).toEqual([]);
  });
});

describe('locatorFor', () => {
  const word = fc.constantFrom(
    'ship',
    'Ship',
    'the',
    'sank',
    'Mr.',
    'red',
    'x',
    'port',
    '“so”',
    'at',
    'sea',
  );
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 14 })
    .map((words) => `${words.join(' ')}.`);
  const text = fc
    .array(fc.oneof(sentence, fc.constant('\n')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' '));

  test('leads back to a place that holds the words, never more than eight in a row of them', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (input, a, b) => {
        const generated = documentOf(input);
        const chosen = generated.sentences[a % Math.max(1, generated.sentences.length)];
        if (!chosen) return;
        const length = chosen.end - chosen.start;
        const start = chosen.start + (b % length);
        const at = locatorFor(generated, { start, end: chosen.end });
        if (at === undefined) return;
        const found = locate(generated, at, EVIDENCE_SPAN);
        expect(found).toBeTypeOf('object');
        if (typeof found === 'string') return;
        expect(found.place.start).toBeLessThanOrEqual(start);
        expect(found.place.end).toBeGreaterThanOrEqual(chosen.end);
        for (const half of at.split('…'))
          expect(half.match(/[\p{L}\p{N}]+/gu)?.length ?? 0).toBeLessThanOrEqual(8);
      }),
    );
  });
});
