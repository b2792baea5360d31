import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findIn } from '../../../lib/find/finder.ts';
import { readPassages } from '../../../lib/page/text/passages.ts';
import { article, cuts, inlined, language } from './any-article.ts';
import { finder } from './marked.ts';

test('inline elements make no difference, wherever they cut a text', () => {
  fc.assert(
    fc.property(article, language, cuts, (texts, lang, where) => {
      expect(found(texts, lang, where)).toEqual(found(texts, lang, []));
    }),
    { numRuns: 200 },
  );
}, 20_000);

test('a name split between three elements is one mention', () => {
  const where = [
    [0.1, 'b'],
    [0.5, 'i'],
    [0.9, ''],
  ] as const;
  expect(found(['Kim Jong Un'], 'en', where)).toEqual([
    { passage: 0, start: 0, end: 11, topic: 'kim-jong-un' },
  ]);
});

function found(texts: readonly string[], lang: string, where: Parameters<typeof inlined>[2]) {
  const { document } = parseHTML('<html><body></body></html>');
  document.body.append(inlined(document, texts, where));
  const { mentions } = findIn(finder, readPassages(document), { lang });
  return mentions.map(({ passage, start, end, topic }) => ({ passage, start, end, topic }));
}
