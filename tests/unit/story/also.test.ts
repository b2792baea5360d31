import { describe, expect, test } from 'vitest';
import { alsoInSources } from '../../../lib/story/brief/also.ts';
import type { PageContext } from '../../../lib/story/page-context.ts';
import { readAlsoCases } from '../../../scripts/evaluate/also-cases.ts';
import { AlsoJudge } from '../../../scripts/evaluate/judge-also.ts';
import { bundledStory } from '../../../scripts/project/stories.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { article } from './page.ts';

const ids = (page: PageContext, shown: string[] = []) =>
  alsoInSources(
    BRIDGE,
    page,
    BRIDGE.brief.filter(({ id }) => shown.includes(id)),
  ).map(({ id }) => id);
const without = ({ published, lang, ...page }: PageContext, what: 'published' | 'lang') =>
  what === 'lang'
    ? { ...page, ...(published && { published }) }
    : { ...page, ...(lang && { lang }) };

describe('also in our sources', () => {
  test.each<[string, PageContext, string[]]>([
    [
      'a whole article: what it does not touch',
      article({ topics: ['port'] }),
      ['p-toll', 'p-closed'],
    ],
    [
      'at most three, the nearest to its topics',
      article({ topics: ['port', 'cafe'] }),
      ['p-toll', 'p-petition', 'p-debate'],
    ],
    [
      'not what one of its sentences touches',
      article({ topics: ['port'], touched: new Set(['p-toll']) }),
      ['p-closed'],
    ],
    [
      'not what it may touch in other words',
      article({ topics: ['port'], hinted: new Set(['p-toll']) }),
      ['p-closed'],
    ],
    ['not a point all of whose topics it names', article({ topics: ['port', 'bridge'] }), []],
    ['nothing where no topic is shared', article({ topics: [] }), []],
    ['nothing on what half the story is about', article({ topics: ['bridge'] }), []],
    [
      'of two, not the one of its own day',
      article({ topics: ['cafe'], published: '2023-09-13' }),
      ['p-petition'],
    ],
    [
      'nothing that no source had written yet',
      article({ topics: ['cafe'], published: '2023-09-12' }),
      [],
    ],
    ['not about the story: nothing', article({ topics: ['port'], about: false }), []],
    ['no date: nothing', without(article({ topics: ['port'] }), 'published'), []],
    ['too short: nothing', article({ topics: ['port'], words: 299 }), []],
    ['just long enough', article({ topics: ['port'], words: 300 }), ['p-toll', 'p-closed']],
    ['cut off: nothing', article({ topics: ['port'], cutOff: true }), []],
    ['in a language without cues: nothing', article({ topics: ['port'], lang: 'fr' }), []],
    ['in a language it does not name: nothing', without(article({ topics: ['port'] }), 'lang'), []],
  ])('%s', (_, page, expected) => {
    expect(ids(page)).toEqual(expected);
  });

  test('what the brief already shows is passed over', () => {
    expect(ids(article({ topics: ['cafe', 'port'] }), ['p-toll'])).toEqual([
      'p-petition',
      'p-debate',
      'p-closed',
    ]);
  });
});

const story = bundledStory();
const judge = new AlsoJudge(story);

test.each([
  'Kim Jong Un and Vladimir Putin shook hands for forty seconds while the cameras ran.',
  'Vladimir Putin and Kim Jong Un met on Wednesday. The summit lasted five hours.',
  'Vladimir Putin waited for Kim Jong Un at the kerb. Then the two leaders sat down.',
])('the brief of an article on the summit mentions it: %s', (lead) => {
  const text = `${lead}

  Russia is short of shells, and North Korea has artillery shells in plenty. Washington accuses North Korea of having
  sent Russia weapons. UN sanctions forbid arms dealings with North Korea. Iran gives Russia drones. China, the main
  trade partner of North Korea, said little. Kim wants satellites from Russia, and food, since North Korea is hungry.`;
  const { brief } = judge.judge({ title: '', published: '2023-09-14', touches: [], text });
  expect(brief.map(({ id }) => id)).toContain('they-met');
});

describe.each(['development', 'held-out'] as const)('judged articles: %s', (set) => {
  const cases = readAlsoCases(story, set);
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(judge.judge(one).wrong.map(({ id }) => id)).toEqual([]);
  });

  test('most articles about the meeting get a brief that mentions it', () => {
    const telling = cases.filter(({ touches }) => touches.includes('they-met'));
    const told = telling.filter((one) =>
      judge.judge(one).brief.some(({ id }) => id === 'they-met'),
    );
    expect(told.length).toBeGreaterThan(telling.length / 2);
  });

  test('something is said at all', () => {
    const said = cases.flatMap((one) => judge.judge(one).added);
    expect(said.length).toBeGreaterThan(0);
  });
});
