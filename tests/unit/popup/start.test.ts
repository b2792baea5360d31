import { expect, test } from 'vitest';
import { startOf } from '../../../lib/popup/start.ts';

test.each([
  ['the popup', '', { tab: undefined, frame: 'popup', place: undefined }],
  ['for one tab', '?tab=12', { tab: 12, frame: 'page', place: undefined }],
  ['side panel', '?frame=page', { tab: undefined, frame: 'page', place: undefined }],
  [
    'at a topic',
    '?tab=1&topic=a-b',
    { tab: 1, frame: 'page', place: { panel: 'brief', topic: 'a-b' } },
  ],
  [
    'at a dispute',
    '?tab=1&topic=a&dispute=d',
    { tab: 1, frame: 'page', place: { panel: 'disagreements', item: 'd' } },
  ],
  ['a tab that is none', '?tab=first', { tab: undefined, frame: 'popup', place: undefined }],
])('%s', (_, search, expected) => {
  expect(startOf(search)).toEqual(expected);
});
