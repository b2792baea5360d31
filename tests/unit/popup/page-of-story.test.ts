import { describe, expect, test } from 'vitest';
import { pageOfStory, storyFor } from '../../../lib/popup/page-of-story.ts';
import { NO_PAGE } from '../../../lib/story/page-context.ts';
import { report, undated } from '../../fixtures/popup-report.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';

const OTHER = { ...BRIDGE, story: { ...BRIDGE.story, id: 'other' } };
const { mentions } = report();

describe('which story is shown', () => {
  test.each([
    ['the first, without a report', undefined, 'other'],
    ['the first, where nothing is named', report({ about: [], mentions: [] }), 'other'],
    ['the one named most', report({ about: [] }), 'harbour-bridge'],
    [
      'the one the page is about, however often others are named',
      report({ about: ['other'], mentions }),
      'other',
    ],
  ])('%s', (_, answer, id) => {
    expect(storyFor([OTHER, BRIDGE], answer)?.story.id).toBe(id);
  });

  test('no story is shown if there is none', () => {
    expect(storyFor([], report())).toBeUndefined();
  });
});

describe('what the page brings to a story', () => {
  test('its topics, disputes once each, touched points, date and length', () => {
    const { disputes } = report();
    const page = pageOfStory('harbour-bridge', report({ disputes: [...disputes, ...disputes] }));
    expect(page).toEqual({
      about: true,
      topics: new Map([
        ['bridge', 7],
        ['port', 3],
        ['council', 1],
      ]),
      disputes: ['toll-figure', 'who-closed'],
      touched: new Set(['p-toll', 'p-debate']),
      hinted: new Set(['p-toll', 'p-debate', 'p-span']),
      lang: 'en',
      published: '2023-09-20',
      words: 820,
      cutOff: false,
    });
  });

  test('nothing that belongs to another story', () => {
    const page = pageOfStory('other', report());
    expect([page.about, page.topics.size, page.disputes.length, page.touched.size]).toEqual([
      false,
      0,
      0,
      0,
    ]);
  });

  test('no date if the page has none, nothing if there is no report', () => {
    expect('published' in pageOfStory('harbour-bridge', undated())).toBe(false);
    expect(pageOfStory('harbour-bridge', undefined)).toBe(NO_PAGE);
  });
});
