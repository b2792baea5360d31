import { describe, expect, test } from 'vitest';
import { alsoInSources } from '../../../lib/story/also.ts';
import type { PageContext } from '../../../lib/story/page-context.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { article } from './page.ts';

const ids = (page: PageContext, shown: string[] = []) =>
  alsoInSources(
    BRIDGE,
    page,
    BRIDGE.brief.filter(({ id }) => shown.includes(id)),
  ).map(({ id }) => id);

describe('also in our sources', () => {
  test.each<[string, PageContext, string[]]>([
    ['a whole article: what it does not touch', article({ topics: ['cafe'] }), ['p-petition']],
    [
      'at most three, the nearest to its topics',
      article({ topics: ['cafe', 'council', 'port'] }),
      ['p-toll', 'p-petition', 'p-debate'],
    ],
    ['nothing on what half the story is about', article({ topics: ['bridge'] }), []],
    ['nothing it touches', article({ topics: ['cafe'], touched: new Set(['p-petition']) }), []],
    ['nothing where no topic is shared', article({ topics: [] }), []],
    [
      'of two, not the one of its own day',
      article({ topics: ['council'], published: '2023-09-13' }),
      ['p-petition'],
    ],
    [
      'nothing that no source had written yet',
      article({ topics: ['cafe'], published: '2023-09-12' }),
      [],
    ],
    ['not about the story: nothing', article({ about: false }), []],
    ['no date: nothing', { ...article(), published: undefined } as never, []],
    ['too short: nothing', article({ words: 299 }), []],
    ['just long enough', article({ topics: ['cafe'], words: 300 }), ['p-petition']],
    ['cut off: nothing', article({ cutOff: true }), []],
  ])('%s', (_, page, expected) => {
    expect(ids(page)).toEqual(expected);
  });

  test('what the brief already shows is passed over', () => {
    expect(ids(article({ topics: ['cafe', 'port'] }), ['p-toll'])).toEqual([
      'p-petition',
      'p-closed',
    ]);
  });
});
