import fc from 'fast-check';
import { expect, test } from 'vitest';
import { article, language } from './any-article.ts';
import { isNameOf } from './is-name-of.ts';
import { find } from './marked.ts';
import { stepsOf } from './steps.ts';

test('any text: no error, mentions in order and not overlapping, each with the text at its place', () => {
  fc.assert(
    fc.property(article, language, (texts, lang) => {
      const { mentions } = find(texts, lang);
      for (const [at, { passage, start, end, text }] of mentions.entries()) {
        expect(text).toBe((texts[passage] as string).slice(start, end));
        expect(text.length).toBeGreaterThan(0);
        const before = mentions[at - 1];
        if (before?.passage === passage) expect(start).toBeGreaterThanOrEqual(before.end);
        else expect(passage).toBeGreaterThanOrEqual(before?.passage ?? 0);
      }
    }),
  );
});

test("each mention's text is one of its topic's names, however it is typeset", () => {
  fc.assert(
    fc.property(article, language, (texts, lang) => {
      for (const { topic, text } of find(texts, lang).mentions) {
        expect(isNameOf(topic, text), `${JSON.stringify(text)} as ${topic}`).toBe(true);
      }
    }),
  );
});

test("a mention begins and ends with a word, except for an acronym's full stop or the end of a quote opened in it", () => {
  fc.assert(
    fc.property(article, language, (texts, lang) => {
      for (const { text } of find(texts, lang).mentions) {
        expect(text).toMatch(/^[\p{L}\p{N}\p{M}]/u);
        expect(text).toMatch(/[\p{L}\p{N}\p{M}]$|(?:^|\P{L})\p{L}{1,2}\.$|[«“„"'‘].*[»”“"'’]$/su);
      }
    }),
  );
});

test.each([
  ['north-korea', 'North Korean', false],
  ['kim-jong-un', 'Jong Un Kim', false],
  ['kim-jong-un', 'Kim Jong', false],
  ['kim-jong-un', 'Kim Jong\u00adUn', true],
  ['vladimir-putin', 'V. V. Putin', true],
  ['vladimir-putin', 'Putin and', false],
])('what these tests accept as a name of %s: %s', (topic, text, expected) => {
  expect(isNameOf(topic, text)).toBe(expected);
});

const PARAGRAPH =
  'Kim Jong Un met Vladimir Putin in Russia. “Kim is pleased,” said Soo Kim, an analyst. Washington and Seoul protested at the U.N. Security Council, and Moscow denied it all; Kim Yo Jong did, too. Минувшей осенью Ким Чен Ын и Путин… 金正恩氏は金総書記。 ';

test.each([
  ['in paragraphs', (times: number) => Array.from({ length: times }, () => PARAGRAPH)],
  ['in one paragraph', (times: number) => [PARAGRAPH.repeat(times)]],
  ['of bare surnames', (times: number) => ['Kim said, and Putin. '.repeat(times * 3)]],
  [
    'about new people all the time',
    (times: number) =>
      Array.from({ length: times * 2 }, (_, at) => `Bo${'ba'.repeat(at % 40)}${at} Kim met Kim.`),
  ],
])(
  'four times the text takes about four times the steps: %s',
  (_, text) => {
    stepsOf(() => find(text(2)));
    const some = stepsOf(() => find(text(20)));
    const more = stepsOf(() => find(text(80)));
    expect(some).toBeGreaterThan(1000);
    expect(more).toBeLessThan(some * 4 * 1.3);
  },
  20_000,
);
