import { describe, expect, test } from 'vitest';
import { searchIn } from '../../../lib/story/search.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';

const search = searchIn(BRIDGE);
const keys = (query: string) => search.find(query).map(({ kind, id }) => `${kind}/${id}`);

describe('search', () => {
  test.each([
    ['a topic by its name comes first', 'town council', 'topic/council'],
    ['by another of its names', 'old bridge', 'topic/bridge'],
    ['by the beginning of a word', 'harb', 'topic/bridge'],
    ['without its accent', 'cafe on the quay', 'topic/cafe'],
    ['in other capitals', 'PORT AUTHORITY', 'topic/port'],
    ['with a wrong letter', 'pettition', 'fact/petition'],
    ['a dispute by its question', 'how high toll', 'dispute/toll-figure'],
    ['an event by its date', 'may 1968', 'event/widened'],
    ['a source by its kind', 'opinion column', 'source/column'],
  ])('%s', (_, query, first) => {
    expect(keys(query)[0]).toBe(first);
  });

  test('words that every sentence has are not looked for, as long as there is another', () => {
    expect(keys('who is for the petition')).toEqual(keys('petition'));
    expect(keys('the')).not.toEqual([]);
  });

  test('an exact name comes before a longer name that contains it', () => {
    expect(keys('bridge')[0]).toBe('topic/bridge');
  });

  test('items with only a few of the words are found if they come close to the best', () => {
    const some = keys('lorries zeppelin harbour toll bridge');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(keys('bridge').length + keys('toll').length);
  });

  test('every word counts, unless nothing holds them all', () => {
    expect(keys('lorries bridge')).toEqual(['event/closed']);
    expect(keys('lorries zeppelin')).toEqual(['event/closed']);
  });

  test.each([[''], ['   '], ['zeppelin']])('%j finds nothing', (query) => {
    expect(keys(query)).toEqual([]);
  });
});
