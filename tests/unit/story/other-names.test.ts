import otherNames from 'virtual:backstory/other-names';
import stories from 'virtual:backstory/stories';
import { describe, expect, test } from 'vitest';
import { withOtherNames } from '../../../lib/story/other-names.ts';
import { searchIn } from '../../../lib/story/search.ts';

describe('search finds a topic as a page in another language calls it', () => {
  const [story] = withOtherNames(stories, otherNames);

  test.each([
    ['ko', '푸틴', 'vladimir-putin'],
    ['ru', 'Путин', 'vladimir-putin'],
    ['ru, as far as it is typed', 'северная кор', 'north-korea'],
    ['zh', '金正恩', 'kim-jong-un'],
    ['ja', 'プーチン', 'vladimir-putin'],
  ])('%s', (_, query, topic) => {
    if (!story) throw new Error('There is no story.');
    expect(searchIn(story).find(query)[0]).toEqual({ kind: 'topic', id: topic });
  });
});

test('a story without names in other languages stays as it is', () => {
  expect(withOtherNames(stories, {})).toEqual(stories);
});
