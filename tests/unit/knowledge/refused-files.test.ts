import { describe, expect, test } from 'vitest';
import { add, compileExample, put, swap, testRefusals } from './story-folder.ts';

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const STEEL = `  says: The bridge's steel is in a bad state.\n`;

describe('refuses files that cannot be read', () => {
  testRefusals([
    [
      'a missing file',
      'events.yaml',
      put(undefined),
      'events.yaml:1: there is no such file. Create it; write [] where',
    ],
    [
      'an empty file',
      'brief.yaml',
      put(''),
      'brief.yaml:1: the file is empty. Write [] where it has nothing to list.',
    ],
    ['only a comment', 'brief.yaml', put('# soon\n'), 'brief.yaml:1: the file is empty.'],
    [
      'a picture',
      'brief.yaml',
      put(PICTURE),
      'brief.yaml:1: this is not text. Save it as YAML in UTF-8.',
    ],
    ['zero bytes', 'brief.yaml', put('- id: a\0b\n'), 'brief.yaml:1: this is not text.'],
    [
      'prose',
      'brief.yaml',
      put('Dear editor,\nhello\n'),
      'brief.yaml:1: expected a list here, but found the text “Dear editor, hello”. Begin each item with "- ".',
    ],
    [
      'a missing quote',
      'brief.yaml',
      put('- id: "a\n  says: b\n'),
      'brief.yaml:3: this is not YAML: Missing closing "quote.',
    ],
    [
      'a stray colon',
      'facts/bridge.yaml',
      swap('says: The', 'says: So: the'),
      'facts/bridge.yaml:16: this is not YAML: Nested mappings are not allowed in compact mappings. Text that holds ": "',
    ],
    [
      'a tab as indent',
      'brief.yaml',
      put('- id: a\n  facts:\n\t- b\n'),
      'brief.yaml:3: this is not YAML: Tabs are not allowed as indentation. Indent with spaces.',
    ],
    [
      'the same key twice',
      'story.yaml',
      add('title: Another\n'),
      'story.yaml:13: this is not YAML: Map keys must be unique. Keep one of the two.',
    ],
    [
      'a file nobody reads',
      'fact.yaml',
      put('[]\n'),
      'fact.yaml:1: nothing reads this file. Rename or move it: the names are story.yaml,',
    ],
    [
      'no facts at all',
      'facts/bridge.yaml',
      put(undefined),
      'facts:1: there are no facts. Create facts/NAME.yaml with at least one.',
    ],
    [
      'a lock file that is none',
      'places.json',
      put('{"a": 1}'),
      'places.json:1: this is not a lock file of places.',
    ],
  ]);
});

describe('refuses keys and values that the format does not have', () => {
  testRefusals([
    [
      'an unknown key',
      'facts/bridge.yaml',
      swap(STEEL, `${STEEL}  note: old\n`),
      'facts/bridge.yaml:17: "note" is not a key here. Remove it or correct its spelling; the keys are id, topics, says, when and evidence.',
    ],
    [
      'an unknown list beside the disputes',
      'disputes.yaml',
      add('rejectd: []\n'),
      'disputes.yaml:36: "rejectd" is not a key here.',
    ],
    [
      'a text cut by a comma',
      'facts/bridge.yaml',
      add('- { id: old, topics: [council], says: Old, after all, evidence: [] }\n'),
      'facts/bridge.yaml:22: "after all" is not a key here. Remove it or correct its spelling; the keys are id, topics, says, when and evidence. If it belongs to the text before it, put that in quotes',
      'facts/bridge.yaml:22: there is no evidence.',
    ],
    [
      'a missing key',
      'facts/bridge.yaml',
      swap(STEEL, ''),
      'facts/bridge.yaml:14: "says" is missing. Add it.',
    ],
    [
      'nothing after a key',
      'facts/bridge.yaml',
      swap(STEEL, '  says:\n'),
      'facts/bridge.yaml:16: expected text here, but found nothing.',
    ],
    [
      'blanks for text',
      'facts/bridge.yaml',
      swap(STEEL, '  says: "  "\n'),
      'facts/bridge.yaml:16: this is empty. Write something',
    ],
    [
      'a number for text',
      'facts/bridge.yaml',
      swap('when: 2024-03-04', 'when: 2024'),
      'facts/bridge.yaml:5: YAML reads 2024 as a number. Put it in quotes: "2024".',
    ],
    [
      'text for a list',
      'facts/bridge.yaml',
      swap('[harbour-bridge, council]', 'council'),
      'facts/bridge.yaml:15: expected a list here, but found the text “council”. Begin each item with "- ".',
    ],
    [
      'text for keys',
      'brief.yaml',
      put('- closed\n'),
      'brief.yaml:1: expected keys here (id, says, facts, reply and cues), but found the text “closed”.',
    ],
    [
      'a choice that is none',
      'facts/bridge.yaml',
      swap('standing: reported', 'standing: claimed'),
      'facts/bridge.yaml:9: expected one of reported, said, accused, denied, announced, analysis, opinion or forecast, but found the text “claimed”. Choose one.',
    ],
    [
      'an id in capitals',
      'facts/bridge.yaml',
      swap('id: steel-worn', 'id: Steel worn'),
      'facts/bridge.yaml:14: “Steel worn” is not an id. Use lower-case letters, digits and single hyphens.',
    ],
    [
      'no evidence',
      'facts/bridge.yaml',
      add('- { id: old, topics: [council], says: It is old., evidence: [] }\n'),
      'facts/bridge.yaml:22: there is no evidence. Name the source and the place in it',
    ],
    [
      'no topic',
      'facts/bridge.yaml',
      swap('[harbour-bridge, council]', '[]'),
      'facts/bridge.yaml:15: this names no topic.',
    ],
    [
      'one position',
      'disputes.yaml',
      (text) => text.replace(/ {4}- id: two-years\n(?: {6}.*\n)+/, ''),
      'disputes.yaml:7: a dispute needs two positions. Add the other one, or make this one a fact.',
    ],
    [
      'nobody holds a position',
      'disputes.yaml',
      swap('holders: [Traders]', 'holders: []'),
      'disputes.yaml:17: nobody holds this position. Name who does.',
    ],
    [
      'a digest that is none',
      'sources.yaml',
      (text) => text.replace(/sha256: .*/, 'sha256: abc'),
      'sources.yaml:4: this is not a SHA-256 digest.',
    ],
    [
      'an address with a blank',
      'sources.yaml',
      (text) => text.replace('links: []', 'links: ["https://example.org/a b"]'),
      'sources.yaml:13: “https://example.org/a b” is not a web address.',
    ],
    [
      'a day that is none',
      'story.yaml',
      swap('2024-05-20', 'May 2024'),
      'story.yaml:6: “May 2024” is not a day. Write it as YYYY-MM-DD.',
    ],
  ]);
});

test('blames only the file that can’t be read, not those that name what is in it', () => {
  const { problems } = compileExample({
    'facts/bridge.yaml': put('- id: "a\n'),
    'facts/council.yaml': put('[]\n'),
  });
  expect(problems).toEqual([
    expect.stringContaining('story/facts/bridge.yaml:2: this is not YAML'),
  ]);
});

test('reports all problems of all files in one run', () => {
  const { problems, story } = compileExample({
    'brief.yaml': put(''),
    'facts/bridge.yaml': swap('standing: reported', 'standing: claimed'),
    'events.yaml': swap('era: repair', 'era: repairs'),
    'topics.yaml': swap('- harbour council', '- Harbour-Bridge'),
  });
  expect(story).toBeUndefined();
  expect(problems.map((line) => line.split(':')[0])).toEqual([
    'story/brief.yaml',
    'story/events.yaml',
    'story/facts/bridge.yaml',
    'story/topics.yaml',
  ]);
});
