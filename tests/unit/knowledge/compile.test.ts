import { describe, expect, test } from 'vitest';
import { compileExample, swap } from './story-folder.ts';

const example = () => {
  const { story, problems } = compileExample();
  if (!story) throw new Error(problems.join('\n'));
  return story;
};

describe('a compiled story', () => {
  test('carries each statement as HTML and as text, with its time', () => {
    expect(example().facts[0]).toMatchObject({
      id: 'closed-to-lorries',
      topics: ['harbour-bridge'],
      html: 'Lorries have been kept off the <a data-topic="harbour-bridge">harbour bridge</a> since March 2024.',
      text: 'Lorries have been kept off the harbour bridge since March 2024.',
      when: { from: '2024-03-04', to: '2024-03-04', precision: 'day', label: '4 March 2024' },
    });
  });

  test('keeps the standing and speaker of each piece of evidence, and its place in the document', () => {
    const [notice, letter] = example().facts[0]?.evidence ?? [];
    expect(notice).toEqual({
      source: 'harbour-notice',
      standing: 'reported',
      at: 'The harbour bridge…4 March 2024',
      place: { start: 0, end: 52, paragraph: 1, sentence: 1 },
    });
    expect(letter).toMatchObject({ source: 'market-letter', standing: 'said', by: 'Traders' });
  });

  test('dates its sources, topics and events', () => {
    const { sources, topics, events } = example();
    expect(sources[0]?.written).toMatchObject({ label: 'around April 2024', approximate: true });
    expect(sources[0]?.writtenNote).toContain('before the repairs of June');
    expect(topics[1]).toMatchObject({
      names: ['harbour council', 'the council'],
      asOf: { label: 'May 2024' },
    });
    expect(events[1]).toMatchObject({
      status: 'announced',
      basis: 'resolved',
      note: expect.stringContaining('June'),
    });
  });

  test('gives a brief point the sources, topics and latest time of its facts', () => {
    expect(example().brief[0]).toMatchObject({
      sources: ['harbour-notice', 'market-letter'],
      topics: ['harbour-bridge'],
      when: { label: '4 March 2024' },
      cues: [{ topics: ['harbour-bridge'], words: [['clos*', 'lorr*', 'truck*']], not: [] }],
    });
  });

  test('takes the words of a cue one by one or with commas between, in the form they are compared in', () => {
    const { story } = compileExample({
      'brief.yaml': swap(
        '[clos*, lorr*, truck*]',
        '["clos*, lorr*", " ferm* ,camión, Nord-Süd*, 铁路"]',
      ),
    });
    expect(story?.brief[0]?.cues[0]?.words).toEqual([
      ['clos*', 'lorr*', 'ferm*', 'camion', 'nord sud*', '铁 路'],
    ]);
  });

  test('gives a brief point only the sources that say all of it, and a reply those of its own', () => {
    const worn = `standing: said
      by: The council
    - { source: market-letter, at: the steel was ever neglected, standing: said, by: The council }`;
    const reply = `facts: [steel-worn, closed-to-lorries]
  reply: { says: It is *not* so., facts: [bridge-is-safe] }`;
    const safe = `- id: bridge-is-safe
  topics: [council]
  says: The bridge is safe.
  evidence: [{ source: harbour-notice, at: Ferries run meanwhile, standing: reported }]
`;
    const { story, problems } = compileExample(
      {
        'facts/bridge.yaml': (text) =>
          text.replace('standing: said\n      by: The council\n', `${worn}\n${safe}`),
        'brief.yaml': swap('facts: [closed-to-lorries]', reply),
      },
      { write: true },
    );
    expect(problems).toEqual([]);
    expect(story?.brief[0]).toMatchObject({
      sources: ['harbour-notice', 'market-letter'],
      topics: ['harbour-bridge', 'council'],
      reply: {
        html: 'It is <em>not</em> so.',
        text: 'It is not so.',
        facts: ['bridge-is-safe'],
        sources: ['harbour-notice'],
      },
    });
  });

  test('says what settled a dispute', () => {
    const settled = `status: settled
    settled_by:
      says: It took *one* year.
      position: one-year
      evidence: [{ source: harbour-notice, at: last a year, standing: reported }]`;
    const { story } = compileExample(
      { 'disputes.yaml': swap('status: open', settled) },
      { write: true },
    );
    expect(story?.disputes[0]).toMatchObject({
      status: 'settled',
      settledBy: {
        html: 'It took <em>one</em> year.',
        text: 'It took one year.',
        position: 'one-year',
      },
    });
  });

  test('holds nothing that is only for reviewers', () => {
    expect(JSON.stringify(example())).not.toMatch(/looks_like|rejected|padding/);
  });
});
