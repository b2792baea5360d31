import { describe, expect, test } from 'vitest';
import { add, compileExample, put, swap, testRefusals } from './story-folder.ts';

const STEEL_AGAIN = `- id: steel-worn
  topics: [council]
  says: It is old.
  evidence:
    - { source: harbour-notice, at: steel is worn, standing: said, by: The council }
`;
const FERRY = `- id: ferry
  kind: concept
  scope: contextual
  label: Ferry
  names: [ferry]
  description: A boat.
  as_of: 2024-05
`;

describe('refuses ids that lead nowhere, or to two things', () => {
  testRefusals([
    [
      'a topic',
      'facts/bridge.yaml',
      swap('bridge, council]', 'bridge, counsil]'),
      'facts/bridge.yaml:15: there is no topic “counsil”. Did you mean “council”?',
    ],
    [
      'a topic that another stands for',
      'topics.yaml',
      swap('of the bridge.', 'of the bridge.\n  stands_for: counsil'),
      'topics.yaml:20: there is no topic “counsil”. Did you mean “council”?',
    ],
    [
      'a source',
      'facts/bridge.yaml',
      swap('source: market-letter', 'source: gazette'),
      'facts/bridge.yaml:10: there is no source “gazette”. Add it, or name one that is there.',
    ],
    [
      'a topic in a link',
      'facts/bridge.yaml',
      swap('(topic:harbour-bridge)', '(topic:harbor-bridge)'),
      'facts/bridge.yaml:4: there is no topic “harbor-bridge”. Did you mean “harbour-bridge”?',
    ],
    [
      'a voice',
      'facts/bridge.yaml',
      swap('by: Traders', 'by: Traders\n      voice: nobody-known'),
      'facts/bridge.yaml:14: there is no topic “nobody-known”.',
    ],
    [
      'an era',
      'events.yaml',
      swap('era: repair', 'era: repairs'),
      'events.yaml:13: there is no era “repairs”. Did you mean “repair”?',
    ],
    [
      'a fact',
      'brief.yaml',
      swap('[closed-to-lorries]', '[closed]'),
      'brief.yaml:4: there is no fact “closed”.',
    ],
    [
      'a topic in a cue',
      'brief.yaml',
      swap('topics: [harbour-bridge]', 'topics: [bridge]'),
      'brief.yaml:6: there is no topic “bridge”.',
    ],
    [
      'a source left out',
      'left-out.yaml',
      swap('harbour-notice', 'harbour-note'),
      'left-out.yaml:2: there is no source “harbour-note”. Did you mean “harbour-notice”?',
    ],
    [
      'a source in a rejected dispute',
      'disputes.yaml',
      swap('- source: market-letter\n        at: Since', '- source: letter\n        at: Since'),
      'disputes.yaml:34: there is no source “letter”.',
    ],
    [
      'an id twice',
      'facts/bridge.yaml',
      swap('id: steel-worn', 'id: closed-to-lorries'),
      'facts/bridge.yaml:14: the fact id “closed-to-lorries” is taken (story/facts/bridge.yaml:2). Choose another.',
    ],
    [
      'an id twice in two files',
      'facts/more.yaml',
      put(STEEL_AGAIN),
      'facts/more.yaml:1: the fact id “steel-worn” is taken (story/facts/bridge.yaml:14). Choose another.',
    ],
    [
      'a position twice',
      'disputes.yaml',
      swap('id: two-years', 'id: one-year'),
      'disputes.yaml:16: the position of “length-of-repair” id “one-year” is taken',
    ],
    [
      'a story named unlike its folder',
      'story.yaml',
      swap('id: story', 'id: bridge'),
      "story.yaml:1: the story's id must be its folder's name. Write id: story, or rename the folder.",
    ],
  ]);

  test('blames no reference if the items it leads to could not be read', () => {
    const { problems } = compileExample({ 'topics.yaml': put('') });
    expect(problems).toEqual([expect.stringContaining('story/topics.yaml:1: the file is empty.')]);
  });

  test('blames no reference if only the item it leads to is refused', () => {
    const { problems } = compileExample({ 'topics.yaml': swap('kind: place', 'kind: bridge') });
    expect(problems).toEqual([
      expect.stringContaining('story/topics.yaml:4: expected one of person'),
    ]);
  });
});

describe('refuses topics with an empty card, and names that lead to two', () => {
  testRefusals([
    [
      'an unused topic',
      'topics.yaml',
      add(FERRY),
      'topics.yaml:21: nothing is said about “ferry”: its card would be empty. Write a statement about it, or take the topic out.',
    ],
    [
      'a name of two topics',
      'topics.yaml',
      swap('- harbour council', '- Harbour-Bridge'),
      'topics.yaml:15: “Harbour-Bridge” is also a name of “harbour-bridge” (story/topics.yaml:7). Give it to one of the two; only a surname may be shared.',
    ],
    [
      'a name twice',
      'topics.yaml',
      swap('[harbour bridge]', '[harbour bridge, harbour bridge]'),
      'topics.yaml:7: “harbour bridge” is here twice for “harbour-bridge”. Keep one.',
    ],
    [
      'a surname that is also a name',
      'topics.yaml',
      swap('- harbour council', '- { name: harbour bridge, use: surname }'),
      'topics.yaml:15: “harbour bridge” is also a name of',
    ],
  ]);

  test('accepts two people with the same surname', () => {
    const { problems } = compileExample({
      'topics.yaml': (text) =>
        text
          .replace('- harbour council', '- { name: Bridge, use: surname }')
          .replace('[harbour bridge]', '[harbour bridge, { name: bridge, use: surname }]'),
    });
    expect(problems).toEqual([]);
  });

  test('accepts a topic that is only a voice', () => {
    const { problems } = compileExample({
      'topics.yaml': add(FERRY),
      'facts/bridge.yaml': swap('by: Traders', 'by: Traders\n      voice: ferry'),
    });
    expect(problems).toEqual([]);
  });
});
