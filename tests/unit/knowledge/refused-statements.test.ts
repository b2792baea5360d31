import { describe, expect, test } from 'vitest';
import { add, compileExample, put, swap, testRefusals } from './story-folder.ts';

const STEEL = "The bridge's steel is in a bad state.";
const ONE_YEAR_MORE = `      - id: one-year-more
        holders: [The council]
        says: A year.
        evidence: [{ source: harbour-notice, at: will last a year, standing: forecast, by: The council }]
`;

const SETTLED = `status: settled
    settled_by:
      says: It took a year.
      position: one-years
      evidence: [{ source: harbour-notice, at: last a year, standing: forecast, by: The council }]`;

describe('refuses statements that a reader could not weigh', () => {
  testRefusals([
    [
      'no speaker',
      'facts/bridge.yaml',
      swap('      by: Traders\n', ''),
      'facts/bridge.yaml:12: nobody is named for what is “said”. Add by: with who says so, as the document names them.',
    ],
    [
      'the same fact twice',
      'facts/bridge.yaml',
      swap(STEEL, 'Lorries have been kept off the *harbour bridge* since March 2024!'),
      'facts/bridge.yaml:16: this says the same as “closed-to-lorries” (story/facts/bridge.yaml:4). Make them one fact with the evidence of both.',
    ],
    [
      'the same place twice',
      'facts/bridge.yaml',
      add('    - { source: harbour-notice, at: steel is worn, standing: said, by: The council }\n'),
      'facts/bridge.yaml:22: the same place is cited twice here. Keep one.',
    ],
    [
      'other markup',
      'facts/bridge.yaml',
      swap(STEEL, '<b>Steel</b>'),
      'facts/bridge.yaml:16: the text holds an HTML tag. Use only [text](topic:id), *emphasis* and “quoted words”.',
    ],
    [
      'a link to a page',
      'facts/bridge.yaml',
      swap('(topic:harbour-bridge)', '(/bridge)'),
      'facts/bridge.yaml:4: the link “[harbour bridge](/bridge)” leads to no topic. Write [text](topic:id).',
    ],
    [
      'a resolved date without its reasoning',
      'events.yaml',
      (text) => text.replace(/ {2}note: .*\n/, ''),
      'events.yaml:16: a date that is “resolved” needs a note. Add note: with how the date follows from the document.',
    ],
    [
      'a calendar date without its reasoning',
      'events.yaml',
      swap('basis: stated', 'basis: calendar'),
      'events.yaml:5: a date that is “calendar” needs a note. Add note: with what outside the documents fixes the day.',
    ],
    [
      'an event that nobody reports',
      'events.yaml',
      swap('standing: reported', 'standing: said\n      by: The council'),
      'events.yaml:6: no document reports as fact that this happened. Make the status alleged, announced or forecast, or cite one that does (standing: reported).',
      'events.yaml:11: this place is “reported” for “fact/closed-to-lorries” (story/facts/bridge.yaml:9), and “said” here. Make the two alike, or add because: with what sets them apart.',
    ],
    [
      'an allegation that a document reports',
      'events.yaml',
      swap('status: happened', 'status: alleged'),
      'events.yaml:6: this is “alleged”, yet a document reports it as fact. Make the status happened, or mend the standing of the evidence.',
    ],
    [
      'settled by nothing',
      'disputes.yaml',
      swap('status: open', 'status: settled'),
      'disputes.yaml:5: nothing here settles this dispute.',
    ],
    [
      'open, yet settled',
      'disputes.yaml',
      swap(
        'status: open',
        SETTLED.replace('settled', 'open')
          .replace('one-years', 'one-year')
          .replace('forecast, by: The council', 'reported'),
      ),
      'disputes.yaml:6: an open dispute has nothing that settled it.',
    ],
    [
      'settled by a forecast',
      'disputes.yaml',
      swap('status: open', SETTLED),
      'disputes.yaml:8: there is no position “one-years”. Did you mean “one-year”?',
      'disputes.yaml:9: what is “forecast” settles nothing. Cite reporting of the event itself (standing: reported), or make the dispute open.',
    ],
    [
      'a denial that comes after two claims',
      'disputes.yaml',
      (before) =>
        swap(
          'kind: figure',
          'kind: denial',
        )(
          `${before}`
            .replace('standing: opinion', 'standing: denied')
            .replace('      - id: two-years', `${ONE_YEAR_MORE}      - id: two-years`),
        ),
      'disputes.yaml:20: this denial comes after other positions. Put it second, so that the accused are heard right beside the accusation.',
    ],
    [
      'a position that a document reports without holding it',
      'disputes.yaml',
      swap('standing: opinion', 'standing: reported'),
      "disputes.yaml:22: “Market letter” is none of those who hold this position (Traders), so it can't report it as fact. Make the standing said, with by: who holds it; or add the document to the holders.",
    ],
    [
      'one place with two standings',
      'disputes.yaml',
      swap('at: will last a year', 'at: steel is worn'),
      'disputes.yaml:14: this place is “said” for “fact/steel-worn” (story/facts/bridge.yaml:20), and “forecast” here. Make the two alike, or add because: with what sets them apart.',
    ],
    [
      'a brief point of one document',
      'brief.yaml',
      swap('[closed-to-lorries]', '[steel-worn]'),
      'brief.yaml:4: only “harbour-notice” says all of this, and two documents are needed (“steel-worn” is in no other). Split the point, or name facts that they share.',
    ],
    [
      'a brief point that only one document says all of',
      'brief.yaml',
      swap('[closed-to-lorries]', '[closed-to-lorries, steel-worn]'),
      'brief.yaml:4: only “harbour-notice” says all of this, and two documents are needed (“closed-to-lorries” is also in “market-letter”; “steel-worn” is in no other). Split the point, or name facts that they share.',
    ],
    [
      'a reply that no document gives in full',
      'brief.yaml',
      swap(
        'facts: [closed-to-lorries]',
        'facts: [closed-to-lorries]\n  reply: { says: It is not., facts: [steel-worn, wear-denied] }',
      ),
      'brief.yaml:5: there is no fact “wear-denied”. Add it, or name one that is there.',
    ],
  ]);
});

test('a document among the holders of a position may report it', () => {
  const held = (text: string) =>
    text
      .replace('standing: opinion', 'standing: reported')
      .replace('[Traders]', '[Traders, Market letter]');
  expect(compileExample({ 'disputes.yaml': held }).problems).toEqual([]);
});

test('one place may have two standings if the reason is given', () => {
  const told = swap(
    'at: will last a year',
    'at: steel is worn\n            because: The council infers it.',
  );
  const { problems, story } = compileExample({ 'disputes.yaml': told }, { write: true });
  expect(problems).toEqual([]);
  expect(JSON.stringify(story)).not.toContain('infers');
});

describe('refuses dates that cannot be', () => {
  testRefusals([
    [
      'not EDTF',
      'facts/bridge.yaml',
      swap('when: 2024-03-04', 'when: March 2024'),
      'facts/bridge.yaml:5: “March 2024” is not a date we can read. Write EDTF:',
    ],
    [
      'no such day',
      'topics.yaml',
      (text) => text.replace('as_of: 2024-05', 'as_of: 2024-02-30'),
      'topics.yaml:9: “2024-02-30” is not a date we can read.',
    ],
    [
      'a fact dated after its source',
      'facts/bridge.yaml',
      swap('when: 2024-03-04', 'when: 2024-05-02'),
      'facts/bridge.yaml:5: this is dated 2 May 2024, but “harbour-notice” was written around April 2024. Mend one of the two dates; only what is announced or forecast may lie ahead.',
    ],
    [
      'an event dated after its source',
      'events.yaml',
      swap('date: 2024-03-04', 'date: 2024-05-04'),
      'events.yaml:4: this is dated 4 May 2024, but “harbour-notice” was written around April 2024.',
    ],
    [
      'words said after they were written down',
      'facts/bridge.yaml',
      swap('by: Traders', "by: Traders\n      said: '2025'"),
      'facts/bridge.yaml:14: this is dated 2025, but “market-letter” was written 20 May 2024.',
    ],
    [
      'a horizon before the newest document',
      'story.yaml',
      swap('2024-05-20', '2024-05-01'),
      'story.yaml:6: the horizon 2024-05-01 is not when the newest document was written (20 May 2024). Mend one of the two.',
    ],
  ]);

  test('an announcement may be of something later than its source', () => {
    const ahead = swap(
      "The bridge's steel is in a bad state.",
      'The repair will end in 2025.\n  when: 2025-06',
    );
    expect(compileExample({ 'facts/bridge.yaml': ahead }).problems).toHaveLength(1);
    const announced = (text: string) =>
      String(ahead(text)).replace(/said(?=\n.*council\n$)/, 'announced');
    expect(compileExample({ 'facts/bridge.yaml': announced }).problems).toEqual([]);
  });
});

describe('refuses, with the documents at hand, what they do not bear out', () => {
  testRefusals([
    [
      'a document that is not there',
      'documents/market-letter.txt',
      put(undefined),
      'sources.yaml:15: the documents folder holds no “market-letter.txt”. Put it there, or mend the name.',
    ],
    [
      'another document',
      'documents/market-letter.txt',
      add('P.S. It rains.\n'),
      'sources.yaml:16: “market-letter.txt” is not the document meant: its SHA-256 is ',
    ],
    [
      'a locator found nowhere',
      'facts/bridge.yaml',
      swap('steel is worn', 'steel is rusty'),
      'facts/bridge.yaml:19: the locator “steel is rusty” is not found: the document does not contain “steel is rusty”.',
    ],
    [
      'a locator found twice',
      'facts/bridge.yaml',
      swap('steel is worn', 'council'),
      'facts/bridge.yaml:19: the locator “council” matches 2 places (1.2 and 2.1). Take more words until only one is left.',
    ],
    [
      'a locator over three sentences',
      'facts/bridge.yaml',
      swap('steel is worn', 'The harbour bridge…begin in June'),
      'facts/bridge.yaml:19: the locator “The harbour bridge…begin in June” spans 3 sentences. Stay inside one, or two that are neighbours.',
    ],
    [
      'a locator left out that is found nowhere',
      'left-out.yaml',
      swap('Ferries run meanwhile', 'Ferries sink'),
      'left-out.yaml:3: the locator “Ferries sink” is not found',
    ],
    [
      'nine copied words',
      'facts/bridge.yaml',
      swap(STEEL, 'Traders think the repairs will take two years, not one.'),
      'facts/bridge.yaml:16: 9 words in a row are also in “market-letter” (“traders think the repairs …”). Use words of your own',
    ],
    [
      'places made from other words',
      'places.json',
      swap('"start": 75', '"start": 74'),
      'places.json:1: the places are not those of the documents: “steel is worn”. Have them rewritten (--documents DIR --write) and look at what changed.',
    ],
  ]);

  test('a shorter run does not count as a copy', () => {
    const eight = swap(STEEL, 'They think the repairs will take two years.');
    expect(compileExample({ 'facts/bridge.yaml': eight }).problems).toEqual([]);
  });
});
