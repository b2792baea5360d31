import { describe, expect, test } from 'vitest';
import { chooseStatements } from '../../../lib/story/rank/rank-card.ts';
import type { RankedSentence } from '../../../lib/story/rank/rank-query.ts';
import type { Fact, Standing, Topic } from '../../../lib/story/types.ts';
import { evidence, fact, LUNE, when } from '../../fixtures/story.ts';

const about = (text: string, ...topics: string[]) => ({
  text,
  topics: new Set(['ada-brook', ...topics]),
});

describe('a card shows', () => {
  const choose = (text: string, published?: string) => {
    const { now, since, rest, sinceRest } = chooseStatements(LUNE, 'ada-brook', about(text), {
      published,
    });
    const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);
    return { now: ids(now), since: ids(since), rest: ids(rest), sinceRest: ids(sinceRest) };
  };

  const chosen = (over: Partial<RankedSentence> & { facts?: Fact[]; shown?: string[] }) => {
    const { facts = LUNE.facts, shown = [], ...sentence } = over;
    return chooseStatements(
      { ...LUNE, facts },
      'ada-brook',
      { ...about('Nothing of note.'), ...sentence },
      { shown: new Set(shown) },
    ).now.map(({ id }) => id);
  };
  const said = (standing: Standing) => [evidence({ standing, by: 'The Tern' })];
  const opinion = fact('vain', 'She is vain about her bridges.', { evidence: said('opinion') });

  test('one statement alone where nothing fits', () => {
    expect(choose('Nothing of note.').now).toHaveLength(1);
  });

  test.each<[Standing, boolean]>([
    ['reported', true],
    ['said', true],
    ['announced', true],
    ['analysis', true],
    ['opinion', false],
    ['forecast', false],
    ['accused', false],
    ['denied', false],
  ])('what is %s there: %s', (standing, shown) => {
    const facts = [fact('only', 'She builds bridges.', { evidence: said(standing) })];
    expect(chosen({ facts })).toEqual(shown ? ['only'] : []);
  });

  test('only what is about the topic first there, and else nothing', () => {
    const facts = [fact('aside', 'The river rose.', { topics: ['lune-bridge', 'ada-brook'] })];
    expect(chosen({ facts })).toEqual([]);
  });

  test('the best founded introduction where there is nothing in common but names that all share', () => {
    const topics = ['ada-brook', 'osterlune'];
    const smiles = fact('smiles', 'She smiles.', { topics, evidence: said('said') });
    const known = fact('known', 'She is mayor.');
    const others = ['a', 'b', 'c'].map((id) => fact(id, 'A tern.', { topics: topics.slice(1) }));
    const facts = [smiles, known, ...others];
    expect(chosen({ ...about('Ada Brook in Osterlune', ...topics), facts })).toEqual(['known']);
    const smiling = about('Ada Brook smiles in Osterlune', ...topics);
    expect(chosen({ ...smiling, facts })).toEqual(['smiles']);
  });

  test('what more than somebody’s view states there, rather than what only a column does', () => {
    const facts = [
      fact('view', 'She is mayor.', { evidence: [evidence({ source: 'column' })] }),
      fact('report', 'She builds bridges.'),
    ];
    expect(chosen({ facts })).toEqual(['report']);
  });

  test('nobody’s opinion for the sake of the names it shares with the sentence', () => {
    const topics = ['ada-brook', 'osterlune'];
    const shared = fact('dear', 'A vain scheme.', { topics, evidence: said('opinion') });
    const facts = LUNE.facts.filter(({ id }) => id !== 'promise');
    const sentence = about('Ada Brook and the other town', ...topics);
    expect(chosen({ ...sentence, facts: [...facts, shared] })).not.toContain('dear');
    const stated = { ...shared, evidence: [evidence()] };
    expect(chosen({ ...sentence, facts: [...facts, stated] })).toEqual(['dear']);
  });

  test('an opinion that the sentence calls for', () => {
    const vain = { ...opinion, text: 'She is vain about her banks and boats.' };
    const sentence = about('How vain is she about boats and banks?');
    expect(chosen({ ...sentence, facts: [...LUNE.facts, vain] })).toEqual(['vain']);
  });

  test('nothing where nothing fits on a page about something else', () => {
    expect(chosen({ about: false })).toEqual([]);
    const promised = about('Her promise to the people was no tolls.');
    expect(chosen({ ...promised, about: false })).toEqual(['promise']);
  });

  test('what fits best though it was shown before, where no other fits', () => {
    const text = 'A bridge without tolls was promised.';
    expect(chosen({ ...about(text), shown: ['promise'] })).toEqual(['promise']);
    const other = fact('again', 'The promise of tolls on the bridge was kept.');
    const facts = [...LUNE.facts, other];
    expect(chosen({ ...about(text), facts, shown: ['promise'] })[0]).toBe('again');
  });

  test('as many as fit, up to three', () => {
    const sentence = about(
      'Mayor since 2015, she kept a promise of no tolls to Osterlune; she rejects that steel came by a cousin',
      'osterlune',
    );
    expect(new Set(chosen(sentence))).toEqual(new Set(['elected', 'promise', 'denial']));
  });

  describe('after the first, only statements that speak to the sentence on two grounds', () => {
    const count = (text: string, other: string, over: Partial<Fact> = {}) => {
      const topics = ['ada-brook', 'osterlune'];
      const facts = [...LUNE.facts, fact('other', other, { topics, ...over })];
      return chosen({ ...about(text, ...topics), facts }).length;
    };
    const text = 'In Osterlune a promise of tolls, and in March 2019 a ferry, a heron and an oar';

    test.each<[string, number, string, Partial<Fact>?]>([
      ['a word alone', 1, 'She likes the ferry.', { topics: ['ada-brook'] }],
      ['two words', 1, 'She likes the ferry and the heron.', { topics: ['ada-brook'] }],
      ['three words', 2, 'A ferry, a heron, an oar.', { topics: ['ada-brook'] }],
      ['a name alone', 1, 'She has a barn there.'],
      ['a word and a name', 2, 'She likes the ferry there.'],
      [
        'a word and a time',
        2,
        'She likes the ferry.',
        {
          topics: ['ada-brook'],
          when: { ...when('2019-03-01', 'March 2019'), precision: 'month' },
        },
      ],
    ])('%s: %i', (_, expected, other, over) => {
      expect(count(text, other, over)).toBe(expected);
    });
  });

  describe('on a single ground, only what happened about the article’s time', () => {
    const ferry = (date?: string) =>
      fact('other', 'She likes the ferry.', {
        topics: ['osterlune', 'ada-brook'],
        ...(date && { when: when(date, date) }),
      });
    test.each<[string, string | undefined, string | undefined, boolean]>([
      ['the same week', '2021-05-01', '2021-05-05', true],
      ['a month before', '2021-05-01', '2021-05-31', true],
      ['long before', '2021-05-01', '2022-05-01', false],
      ['at an unknown time', undefined, '2022-05-01', false],
      ['if the article has no date', '2021-05-01', undefined, false],
    ])('%s', (_, date, published, expected) => {
      const facts = [...LUNE.facts, ferry(date)];
      const { now } = chooseStatements({ ...LUNE, facts }, 'ada-brook', about('A ferry.'), {
        published,
      });
      expect(now.some(({ id }) => id === 'other')).toBe(expected);
    });
  });

  describe('of what its topic stands for', () => {
    const hall = { ...(LUNE.topics[0] as Topic), id: 'hall', standsFor: 'ada-brook' };
    const story = { ...LUNE, topics: [...LUNE.topics, hall] };
    const onHall = (text: string) =>
      chooseStatements(story, 'hall', { text, topics: new Set(['hall']) });

    test('what fits the sentence very well, and no more', () => {
      const shown = onHall('The hall denied that the steel came from the firm of a cousin.');
      expect(shown.now.map(({ id }) => id)).toEqual(['denial']);
      expect([...shown.rest, ...shown.sinceRest, shown.left]).toEqual([0]);
    });

    test.each(['The hall has a steel roof.', 'The hall is old.'])('not: %s', (text) => {
      expect(onHall(text).now).toEqual([]);
    });
  });

  test('every fact of the topic once, shown or unfolded', () => {
    const { now, since, rest, sinceRest } = choose('She promised it.', '2022-05-20');
    const all = LUNE.facts.filter(({ topics }) => topics.includes('ada-brook'));
    expect([...now, ...since, ...rest, ...sinceRest].sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
  });

  test('nothing twice in other words', () => {
    const again = fact('again', 'A bridge without tolls was promised to the people of Osterlune.');
    const story = { ...LUNE, facts: [...LUNE.facts, again] };
    const { now } = chooseStatements(story, 'ada-brook', about('The promise of no tolls'));
    expect(now.filter(({ text }) => text.includes('without tolls'))).toHaveLength(1);
  });

  test('two statements that only name the same', () => {
    const topics = ['ada-brook', 'osterlune'];
    const twice = ['In Osterlune Ada Brook ate a heron.', 'In Osterlune Ada Brook hid an oar.'];
    const facts = twice.map((text) => fact(text, text, { topics }));
    const named = 'Ada Brook of Osterlune likes bread.';
    const others = Array.from({ length: 20 }, (_, n) => fact(`${n}`, named, { topics: ['bread'] }));
    const story = { ...LUNE, facts: [...facts, ...others] };
    const { now } = chooseStatements(story, 'ada-brook', about('A heron and an oar', 'osterlune'));
    expect(now).toHaveLength(2);
  });

  test('nothing that only repeats a position of the dispute above it', () => {
    const [cost] = LUNE.disputes;
    const position = cost?.positions[0]?.evidence ?? [];
    const only = fact('nine', 'The bridge cost nine million.', { evidence: position });
    const more = fact('sum', 'Nine million, and more.', { evidence: [...position, evidence()] });
    const story = { ...LUNE, facts: [...LUNE.facts, only, more] };
    const shown = (dispute?: typeof cost) =>
      Object.values(chooseStatements(story, 'ada-brook', about('Nine million?'), { dispute }))
        .flat()
        .map(({ id }) => id);
    expect(shown()).toContain('nine');
    expect(shown(cost)).not.toContain('nine');
    expect(shown(cost)).toContain('sum');
  });

  test('apart, what is later than the article', () => {
    const text = 'Will she give up her office by June 2023?';
    expect(choose(text, '2022-05-20').since).toEqual(['resigned']);
    expect(choose(text, '2023-07-01').since).toEqual([]);
    expect(choose('She gave up her office.', '2022-05-20').since).toEqual([]);
    expect(choose('Nothing of note.', '2022-05-20')).toMatchObject({
      since: [],
      sinceRest: ['resigned'],
    });
    expect(choose(text).since).toEqual([]);
  });

  test('one statement at most beside a dispute', () => {
    const [dispute] = LUNE.disputes;
    const sentence = about('Mayor since 2015, she promised Osterlune no tolls', 'osterlune');
    const beside = (one?: typeof dispute) =>
      chooseStatements(LUNE, 'ada-brook', sentence, { dispute: one }).now;
    expect(beside()).toHaveLength(2);
    expect(beside(dispute)).toHaveLength(1);
  });
});
