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
    ['with a wrong letter', 'pettition against toll', 'fact/petition'],
    ['a dispute by its question', 'how high toll', 'dispute/toll-figure'],
    ['an event by its date', 'may 1968', 'event/widened'],
    ['a source by its kind', 'opinion column', 'source/column'],
  ])('%s', (_, query, first) => {
    expect(keys(query)[0]).toBe(first);
  });

  test('every word counts, unless nothing holds them all', () => {
    expect(keys('lorries bridge')).toEqual(['event/closed']);
    expect(keys('lorries zeppelin')).toEqual(['event/closed']);
  });

  test.each([[''], ['   '], ['zeppelin']])('%j finds nothing', (query) => {
    expect(keys(query)).toEqual([]);
  });
});
