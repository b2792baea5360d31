import { expect, test } from 'vitest';
import { clockTime } from '../../../lib/popup/situation/clock-time.ts';
import { sentenceFor } from '../../../lib/popup/situation/situation-words.ts';
import { report } from '../../fixtures/popup-report.ts';

const story = { id: 'harbour-bridge', horizon: '2024-06-18' };
const now = Date.UTC(2024, 0, 1, 12);
const read = (parts: Parameters<typeof report>[0]) =>
  sentenceFor({ kind: 'read', report: report(parts) }, { story, now });
const [topic] = report().topics;

test.each([
  ['one topic', { topics: topic ? [topic] : [], disputes: [] }, 'This article names 1 topic.'],
  [
    'a dispute in two sentences is one',
    { disputes: [...report().disputes.slice(0, 1), ...report().disputes.slice(0, 1)] },
    'This article names 3 topics and takes up 1 disagreement.',
  ],
  [
    'on the last day our sources know of',
    { article: { published: '2024-06-18' }, disputes: [] },
    'This article names 3 topics.',
  ],
  [
    'the day after',
    { article: { published: '2024-06-19' } },
    'This article is from 19 June 2024; our sources end in mid-June 2024 and know of nothing later.',
  ],
  [
    'another story’s topics don’t count',
    { topics: topic ? [{ ...topic, story: 'other' }] : [] },
    'Nothing of this story was found on this page.',
  ],
])('%s', (_, parts, sentence) => {
  expect(read(parts)).toBe(sentence);
});

test('a moment more than half a day away has its day', () => {
  expect(clockTime(now + 3_600_000, now)).not.toContain('2024');
  expect(clockTime(now + 24 * 3_600_000, now)).toContain('2024');
});
