import names from 'virtual:backstory/names';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USE } from '../../../lib/find/name-index.ts';
import { isKoreanTail, readingsOf } from '../../../lib/text/inflection.ts';
import { fold } from '../../../lib/text/normalise.ts';
import { wordsOf } from '../../../lib/text/words.ts';
import { article, language } from './any-article.ts';
import { find } from './marked.ts';
import { stepsOf } from './steps.ts';

test('whatever the text: no error, mentions in order, none over another, each the text it stands on', () => {
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

/** The names of each topic as the index files them: the keys of their words, joined by blanks. */
const namesOf = new Map<string, Set<string>>();
for (const [head, entries] of Object.entries(names.words)) {
  for (const [rest, topic, use] of entries) {
    if (use === USE.hint) continue;
    const id = names.topics[topic]?.[1] ?? '';
    namesOf.set(id, (namesOf.get(id) ?? new Set()).add(`${head} ${rest}`.trim()));
  }
}
const unspacedOf = new Map<string, Set<string>>();
for (const [name, topic] of names.runs) {
  const id = names.topics[topic]?.[1] ?? '';
  unspacedOf.set(id, (unspacedOf.get(id) ?? new Set()).add(bare(name)));
}

/** A text without what may stand between the characters of a name in Han characters or kana. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every way to read a text's words, each by one of its readings. */
function readings(text: string): string[] {
  return wordsOf(text).reduce<string[]>(
    (before, word) => {
      const keys = new Set(
        readingsOf(word)
          .filter(({ lead, tail }) => lead === 0 && isKoreanTail(word.slice(word.length - tail)))
          .map(({ key }) => key),
      );
      return before.flatMap((one) => [...keys].map((key) => `${one} ${key}`.trim()));
    },
    [''],
  );
}

/** Whether a text is one of a topic's names, but for an initial or a patronymic that is in none of them. */
function isNameOf(topic: string, text: string): boolean {
  if (unspacedOf.get(topic)?.has(bare(text))) return true;
  const own = namesOf.get(topic);
  return readings(text).some((reading) => {
    const words = reading.split(' ');
    const withoutInitials = words.filter((word) => word.length > 1);
    return [words, withoutInitials].some((kept) => own?.has(kept.join(' ')));
  });
}

test("each mention's text is one of its topic's names, however it is typeset", () => {
  fc.assert(
    fc.property(article, language, (texts, lang) => {
      for (const { topic, text } of find(texts, lang).mentions) {
        expect(isNameOf(topic, text), `${JSON.stringify(text)} as ${topic}`).toBe(true);
      }
    }),
  );
});

test("a mention begins and ends with a word, but for an acronym's stop and a quotation mark opened in it", () => {
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
])('what that test takes for a name of %s: %s', (topic, text, expected) => {
  expect(isNameOf(topic, text)).toBe(expected);
});

const PARAGRAPH =
  'Kim Jong Un met Vladimir Putin in Russia. “Kim is pleased,” said Soo Kim, an analyst. Washington and Seoul protested at the U.N. Security Council, and Moscow denied it all; Kim Yo Jong did, too. Минувшей осенью Ким Чен Ын и Путин… 金正恩氏は金総書記。 ';

test.each([
  ['in paragraphs', (times: number) => Array.from({ length: times }, () => PARAGRAPH)],
  ['in one paragraph', (times: number) => [PARAGRAPH.repeat(times)]],
  ['of bare surnames', (times: number) => ['Kim said, and Putin. '.repeat(times * 3)]],
  [
    'of ever new people',
    (times: number) =>
      Array.from({ length: times * 2 }, (_, at) => `Bo${'ba'.repeat(at % 40)}${at} Kim met Kim.`),
  ],
])(
  'four times the text takes four times the steps: %s',
  (_, text) => {
    stepsOf(() => find(text(2)));
    const some = stepsOf(() => find(text(20)));
    const more = stepsOf(() => find(text(80)));
    expect(some).toBeGreaterThan(1000);
    expect(more).toBeLessThan(some * 4 * 1.3);
  },
  20_000,
);
