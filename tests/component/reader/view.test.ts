import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finder } from '../../../lib/find/types.ts';
import { createReading, type Reading } from '../../../lib/page/live/reading.ts';
import { disputesIn } from '../../../lib/reader/dispute-mentions.ts';
import { countTopics, reportOf } from '../../../lib/reader/report.ts';
import { cued, type PageSentence, PageSentences } from '../../../lib/reader/sentences.ts';
import { type PageView, viewOf } from '../../../lib/reader/view.ts';
import { choicesFrom } from '../../../lib/settings/choices.ts';
import { skipKey } from '../../../lib/settings/keys/language.ts';
import { LUNE } from '../../fixtures/story.ts';
import { wordFinder } from '../rig/word-finder.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
  document.title = '';
});

/** A finder of two topics of the fixture's story, on a page about it. */
function luneFinder(about: boolean): Finder {
  const words = wordFinder('Lune Bridge', 'Osterlune');
  return {
    scan: (passages) => words.scan(passages),
    *resolve(scanned, page) {
      const { lang, mentions } = yield* words.resolve(scanned, page);
      const ours = mentions.map((mention) => ({ ...mention, story: 'lune' }));
      return { lang, about: about ? ['lune'] : [], mentions: ours };
    },
  };
}

async function read(
  html: string,
  { about = true, muted = [] as string[], skipped = [] as string[] } = {},
): Promise<{ reading: Reading; view: PageView; sentences: PageSentence[]; found: PageSentences }> {
  document.body.innerHTML = html;
  const finder = luneFinder(about);
  const reading = createReading({ document, finder, signal: life.signal, onChange: () => {} });
  await expect.poll(() => reading.mentions.length).toBeGreaterThan(0);
  const found = new PageSentences();
  const stored = Object.fromEntries(skipped.map((language) => [skipKey(language), true]));
  const choices = { ...choicesFrom('courier.example', stored), muted: new Set(muted) };
  const view = viewOf(reading, choices);
  found.renew(reading.passages, view.mentions);
  const sentences = [...found.all()].flat();
  const disputes = sentences.flatMap((sentence) => disputesIn(sentence, [LUNE], reading.about));
  return { reading, view: { ...view, disputes }, sentences, found };
}

const ARTICLE = `
  <h1>The Lune Bridge opens</h1>
  <p>Osterlune waited. The Lune Bridge cost nine million, the town says.</p>
  <p>It would open before the snow, they had promised.</p>
  <p>Nobody spoke of the ferry.</p>
  <p>Nobody spoke of the toll, which had opened in winter.</p>`;

describe('a sentence that takes up a dispute', () => {
  test('is recognised by its own words and topics, and by topics one passage away', async () => {
    const { view } = await read(ARTICLE);
    expect(view.disputes.map(({ dispute, text }) => [dispute, text])).toEqual([
      ['cost', 'The Lune Bridge cost nine million, the town says.'],
      ['opening', 'It would open before the snow, they had promised.'],
    ]);
  });

  test('leads to the mention of one of its topics, in the sentence or near it', async () => {
    const { view } = await read(ARTICLE);
    expect(view.disputes.map(({ lead }) => [lead.topic, lead.text])).toEqual([
      ['lune-bridge', 'Lune Bridge'],
      ['lune-bridge', 'Lune Bridge'],
    ]);
  });

  test('is painted on the words that give the dispute away, so that reading it opens nothing', async () => {
    const { view } = await read(ARTICLE);
    const texts = view.disputes.map(({ range }) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    expect(texts).toEqual(['cost', 'open before the snow']);
  });

  test('is left alone on a page that is about something else', async () => {
    const { view } = await read(ARTICLE, { about: false });
    expect(view.disputes).toEqual([]);
  });

  test('is left alone in what stands around the article', async () => {
    const { view } = await read(
      `${ARTICLE}<aside><p>The Lune Bridge cost twelve million.</p></aside>`,
    );
    expect(view.disputes.map(({ dispute }) => dispute)).toEqual(['cost', 'opening']);
  });
});

/** A report that tells nothing of a page. */
const NOTHING = {
  about: [],
  article: { title: '', words: 0, cutOff: false },
  topics: [],
  mentions: [],
  disputes: [],
  touched: [],
  hinted: [],
};

test('a muted topic is neither marked nor counted nor cued by', async () => {
  const { view } = await read(ARTICLE, { muted: ['lune/lune-bridge'] });
  expect(view.mentions.map(({ topic }) => topic)).toEqual(['osterlune']);
  expect(view.disputes).toEqual([]);
});

test('nothing is shown or reported of a page in a language that is left alone', async () => {
  const { reading, view, sentences } = await read(ARTICLE, { skipped: ['en'] });
  expect(view).toMatchObject({ mentions: [], marked: [], skipped: 'en' });
  expect(reportOf(reading, view, sentences, [LUNE])).toEqual({
    ...NOTHING,
    state: 'read',
    skipped: 'en',
  });
  const { view: other } = await read(ARTICLE, { skipped: ['ko'] });
  expect(other.mentions.length).toBeGreaterThan(0);
});

test('nothing is reported of a page for writing, not even its title', async () => {
  document.title = 'Dear Ada, about the Lune Bridge';
  document.body.innerHTML = '<p>The Lune Bridge</p><form><input type="password"></form>';
  const finder = luneFinder(true);
  const reading = createReading({ document, finder, signal: life.signal, onChange: () => {} });
  await expect.poll(() => reading.state).toBe('left-alone');
  const view = viewOf(reading, choicesFrom('courier.example', {}));
  expect(reportOf(reading, view, [], [LUNE])).toEqual({ ...NOTHING, state: 'left-alone' });
});

test('a mention’s sentence knows the topics in it and those nearby', async () => {
  const { reading, view, found } = await read(ARTICLE);
  const osterlune = view.mentions.find(({ topic }) => topic === 'osterlune');
  if (!osterlune) throw new Error('Osterlune was not found.');
  const sentence = cued(found.of(osterlune), 'lune', reading.about);
  expect(sentence).toEqual({
    text: 'Osterlune waited.',
    topics: new Set(['osterlune']),
    nearby: new Set(['lune-bridge', 'osterlune']),
    about: true,
  });
});

test('the report counts topics in reading order and names each one’s first mention', async () => {
  const { reading, view, sentences } = await read(ARTICLE);
  const report = reportOf(reading, view, sentences, [LUNE]);
  expect(report.topics).toEqual(countTopics(view.mentions));
  expect(report.topics.map(({ topic, count }) => [topic, count])).toEqual([
    ['lune-bridge', 2],
    ['osterlune', 1],
  ]);
  expect(report.topics[0]?.first).toBe(report.mentions[0]?.key);
  expect(report.disputes.map(({ dispute }) => dispute)).toEqual(['cost', 'opening']);
  // What is sent to the popup must survive serialisation.
  expect(structuredClone(report)).toEqual(report);
});

test('a sentence stays the same object while it and what is around it stay the same', async () => {
  const { reading, view, sentences, found } = await read(ARTICLE);
  found.renew(reading.passages, view.mentions);
  const again = [...found.all()].flat();
  expect(again.length).toBeGreaterThan(3);
  expect(again.every((sentence, at) => sentence === sentences[at])).toBe(true);
  found.renew(reading.passages, view.mentions.slice(1));
  expect([...found.all()].flat()[0]).not.toBe(sentences[0]);
});
