import { describe, expect, test } from 'vitest';
import { compileExample, put, swap, testRefusals } from './story-folder.ts';

describe('names', () => {
  test('English ones are those of the topics, each with how it counts', () => {
    const { names } = compileExample();
    expect(names).toMatchObject({
      story: 'story',
      languages: {},
      longer: {},
      people: {},
      sides: [],
      regions: [],
    });
    expect(names.topics[1]).toEqual({
      id: 'council',
      kind: 'organisation',
      scope: 'contextual',
      names: [
        { name: 'harbour council', use: 'full' },
        { name: 'the council', use: 'short' },
      ],
    });
  });

  test('those of other languages, and what goes with names, are in files of their own', () => {
    const { names, problems } = compileExample({
      'names/de.yaml': put('harbour-bridge: [Hafenbrücke, { name: die Brücke, use: short }]\n'),
      'names/zh.yaml': put('council: [{ name: 港口, before: [委员会, 议会] }]\n'),
      'names/longer.yaml': put('en: [Harbour Bridge Hotel]\nany: [Bridge FM]\n'),
      'names/people.yaml': put(
        'council: { home: [harbour-bridge], titles: { en: [chair*] }, others: [Jo] }\n',
      ),
      'names/sides.yaml': put(
        '- { topics: [harbour-bridge], alone: harbour-bridge }\n- topics: [council]\n',
      ),
      'names/regions.yaml': put('[Maine]\n'),
    });
    expect(problems).toEqual([]);
    expect(names).toMatchObject({
      languages: {
        de: {
          'harbour-bridge': [
            { name: 'Hafenbrücke', use: 'full' },
            { name: 'die Brücke', use: 'short' },
          ],
        },
        zh: { council: [{ name: '港口', use: 'full', before: ['委员会', '议会'] }] },
      },
      longer: { en: ['Harbour Bridge Hotel'], any: ['Bridge FM'] },
      people: { council: { home: ['harbour-bridge'], titles: { en: ['chair*'] }, others: ['Jo'] } },
      sides: [{ topics: ['harbour-bridge'], alone: 'harbour-bridge' }, { topics: ['council'] }],
      regions: ['Maine'],
    });
  });

  test('the same name may mean two topics in two languages', () => {
    const { problems } = compileExample({
      'names/de.yaml': put('harbour-bridge: [Bro]\n'),
      'names/sv.yaml': put('council: [Bro]\n'),
    });
    expect(problems).toEqual([]);
  });

  test('a hint is no mention, so it may be shared', () => {
    const { problems } = compileExample({
      'names/de.yaml': put('harbour-bridge: [Bro]\ncouncil: [{ name: Bro, use: hint }]\n'),
    });
    expect(problems).toEqual([]);
  });
});

describe('refuses names', () => {
  testRefusals([
    [
      'of an unknown topic',
      'names/de.yaml',
      put('counsil: [Rat]\n'),
      'names/de.yaml:1: there is no topic “counsil”. Did you mean “council”?',
    ],
    [
      'of two topics',
      'names/de.yaml',
      put('harbour-bridge: [Rat]\ncouncil:\n  - RAT\n'),
      'names/de.yaml:3: “RAT” is also a name of “harbour-bridge” (story/names/de.yaml:1).',
    ],
    [
      'that count in no known way',
      'names/de.yaml',
      put('council: [{ name: Rat, use: often }]\n'),
      'names/de.yaml:1: expected one of full, surname, metonym, short or hint',
    ],
    [
      'in a list',
      'names/de.yaml',
      put('[Rat]\n'),
      'names/de.yaml:1: expected topics here. Write topic-id: and what goes with it.',
    ],
    [
      'of no language',
      'names/longer.yaml',
      put('english: [Rathaus]\n'),
      'names/longer.yaml:1: this is not a language.',
    ],
    [
      'of a side that is none',
      'names/sides.yaml',
      put('- topics: [bridge]\n  alone: council\n'),
      'names/sides.yaml:1: there is no topic “bridge”.',
    ],
    [
      'of what belongs to a side, and is none',
      'names/sides.yaml',
      put('- topics: [council]\n  also: [bridge]\n'),
      'names/sides.yaml:2: there is no topic “bridge”.',
    ],
    [
      'of people that are none',
      'names/people.yaml',
      put('mayor: { home: [town] }\n'),
      'names/people.yaml:1: there is no topic “mayor”.',
      'names/people.yaml:1: there is no topic “town”.',
    ],
    [
      'of people who grow younger',
      'names/people.yaml',
      put('council: { ages: [60, 25] }\n'),
      'names/people.yaml:1: expected the younger age first.',
    ],
    [
      'of people with one age',
      'names/people.yaml',
      put('council: { ages: [60] }\n'),
      'names/people.yaml:1: expected two ages in full years, such as [25, 60].',
    ],
    ['in an empty file', 'names/de.yaml', put(''), 'names/de.yaml:1: the file is empty.'],
    [
      'that are half a voice’s',
      'topics.yaml',
      swap('kind: organisation', 'kind: source-voice'),
      'topics.yaml:17: “the council” is no full name, and a source voice goes by its full name only. Take it out.',
    ],
    [
      'of a voice, on any page',
      'topics.yaml',
      swap('kind: place\n  scope: contextual', 'kind: source-voice\n  scope: distinctive'),
      'topics.yaml:5: a source voice is never distinctive. Make it contextual.',
    ],
  ]);
});
