import names from 'virtual:backstory/names';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createFinder, findIn } from '../../../lib/find/finder.ts';
import { liveRange } from '../../../lib/mark/live-range.ts';
import type { PagePassage } from '../../../lib/page/text/block.ts';
import { rangeOf, readPassages } from '../../../lib/page/text/passages.ts';
import { FUZZ_LIMIT, fuzz } from '../../rig/fuzz.ts';
import { article, cuts, inlined, language } from '../../unit/find/any-article.ts';
import { isNameOf } from '../../unit/find/is-name-of.ts';

const finder = createFinder(names);

afterEach(() => document.body.replaceChildren());

/** What is found in an article that is cut into inline elements at these places, in a browser. */
function found(texts: readonly string[], lang: string, where: Parameters<typeof inlined>[2]) {
  document.body.replaceChildren(inlined(document, texts, where));
  const passages = readPassages(document);
  return findIn(finder, passages, { lang }).mentions.map(({ passage, start, end, topic, text }) => {
    const range = rangeOf(passages[passage] as PagePassage, start, end);
    return { passage, start, end, topic, text, painted: liveRange(range)?.toString() };
  });
}

test(
  'inline elements make no difference in the browser, wherever they cut a text; what is painted is a name',
  async () => {
    const property = fc.property(article, language, cuts, (texts, lang, where) => {
      const cut = found(texts, lang, where);
      expect(cut).toEqual(found(texts, lang, []));
      for (const { topic, text, painted = '' } of cut) {
        expect(painted).toBe(text);
        expect(isNameOf(topic, painted), `${JSON.stringify(painted)} as ${topic}`).toBe(true);
      }
    });
    await fuzz('inline elements', property, 300);
  },
  FUZZ_LIMIT,
);
