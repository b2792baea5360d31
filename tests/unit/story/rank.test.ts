import { describe, expect, test } from 'vitest';
import { rankFacts } from '../../../lib/story/rank/rank.ts';
import { knownFrom } from '../../../lib/story/time/since.ts';
import { evidence, fact, LUNE, when } from '../../fixtures/story.ts';

const about = (text: string, ...topics: string[]) => ({
  text,
  topics: new Set(['ada-brook', ...topics]),
});
const best = (text: string, ...topics: string[]) =>
  rankFacts(LUNE, 'ada-brook', about(text, ...topics))[0]?.fact.id;

describe('the best statement is one that', () => {
  test.each<[string, string, string[], string]>([
    ['shares a telling word', 'He asked about her cousin.', [], 'denial'],
    ['shares a word in another form', 'A promise of no toll', [], 'promise'],
    ['is about the other topic named', 'Ada Brook came to Osterlune.', ['osterlune'], 'promise'],
    ['speaks of the time named', 'In June 2023 it was over.', [], 'resigned'],
    ['does what the sentence says was done', 'Ada Brook rejected the charge.', [], 'denial'],
  ])('%s', (_, text, topics, id) => {
    expect(best(text, ...topics)).toBe(id);
  });

  test('a point of the brief is made of, where the editors’ cues see that point in the sentence', () => {
    const point = {
      id: 'gone',
      html: '',
      text: '',
      facts: ['resigned'],
      sources: [],
      topics: [],
      cues: [{ topics: ['ada-brook'], words: [['river', 'crossing']], not: [] }],
    };
    const sentence = about('Ada Brook and the crossing');
    const [first] = rankFacts({ ...LUNE, brief: [point] }, 'ada-brook', sentence);
    expect(first?.fact.id).toBe('resigned');
  });

  test('is about a topic that the paragraph names, where the sentence itself says nothing', () => {
    const sentence = { ...about('Ada Brook came.'), nearby: new Set(['osterlune']) };
    expect(rankFacts(LUNE, 'ada-brook', sentence)[0]?.fact.topics).toContain('osterlune');
  });

  test('introduces the topic, where nothing fits', () => {
    const [first] = rankFacts(LUNE, 'ada-brook', about('Nothing of note.'));
    expect(first?.fit).toBe(0);
    expect(first?.fact.topics[0]).toBe('ada-brook');
  });

  test('has not been shown before, where one fits as well', () => {
    const text = 'A promise to a cousin';
    const shown = new Set([best(text) ?? '']);
    expect(rankFacts(LUNE, 'ada-brook', about(text), shown)[0]?.fact.id).not.toBe([...shown][0]);
  });
});

test('the topic’s own name in a sentence fits nothing', () => {
  expect(rankFacts(LUNE, 'ada-brook', about('Ada Brook. Brook!'))[0]?.fit).toBe(0);
});

test('an unknown topic has nothing to rank', () => {
  expect(rankFacts(LUNE, 'nobody', about('anything'))).toEqual([]);
});

describe('a statement could be made from', () => {
  const from = (over: Parameters<typeof fact>[2]) => knownFrom(LUNE, fact('x', 'X', over));
  const later = when('2030-01-01', '1 January 2030');

  test.each([
    ['the day it happened', { when: later }, '2030-01-01'],
    ['the day it was written, where no time is given', {}, '2022-05-14'],
    [
      'the day it was said, where that is known',
      {
        evidence: [evidence({ standing: 'said' as const, by: 'A', said: when('2020-02-02', '') })],
      },
      '2020-02-02',
    ],
    [
      'the day it was foretold, whatever day it is about',
      { when: later, evidence: [evidence({ standing: 'forecast' as const, by: 'A' })] },
      '2022-05-14',
    ],
    [
      'its earliest evidence',
      { evidence: [evidence({ source: 'column' }), evidence()] },
      '2022-05-14',
    ],
  ])('%s', (_, over, day) => {
    expect(from(over)).toBe(day);
  });
});
