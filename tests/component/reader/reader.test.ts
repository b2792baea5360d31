import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReport } from '../../../lib/messages/types.ts';
import { type ReaderOptions, startReader } from '../../../lib/reader/index.ts';
import { type Choices, choicesFrom } from '../../../lib/settings/choices.ts';
import { muteKey } from '../../../lib/settings/keys/mute.ts';
import { LUNE } from '../../fixtures/story.ts';
import { countObservers } from '../rig/observers.ts';
import { wordFinder } from '../rig/word-finder.ts';

type Listener = (message: object, sender: object, answer: (report: PageReport) => void) => void;

/** What the reader tells badge and popup, and how it is asked. */
const told = vi.hoisted(() => [] as { type: string; topics?: number }[]);
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    runtime: {
      id: 'ours',
      sendMessage: async (message: (typeof told)[number]) => void told.push(message),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const SITE = 'courier.example';
const observersAtWork = countObservers();
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  told.length = 0;
  document.body.innerHTML = '<h1>The Lune Bridge</h1><p>Osterlune waited for it.</p>';
});
afterEach(() => {
  life.abort();
  CSS.highlights.clear();
  document.body.innerHTML = '';
});

const painted = () => CSS.highlights.get('backstory-mention')?.size ?? 0;
const paintedAre = (count: number) => expect.poll(() => painted()).toBe(count);

/** Asks the reader for its report, as the popup does. */
const report = () =>
  new Promise<PageReport>((answer) => {
    for (const listener of listeners) listener({ type: 'report' }, { id: 'ours' }, answer);
  });

/** Starts a reader of the page; returns a function that changes what is stored for it. */
function read(): (stored: Record<string, unknown>) => void {
  let choices: Choices = choicesFrom(SITE, {});
  let changed = () => {};
  const finder = wordFinder('Lune Bridge', 'Osterlune');
  const settings: ReaderOptions['settings'] = {
    read: async () => choices,
    watch: (callback) => {
      changed = callback;
    },
    mute: async () => async () => {},
    switchOff: async () => async () => {},
  };
  startReader({
    document,
    site: SITE,
    stories: [LUNE],
    finder,
    continueReading: /read on/,
    settings,
    bringCard: async () => {},
    signal: life.signal,
  });
  return (stored) => {
    choices = choicesFrom(SITE, stored);
    changed();
  };
}

describe('a page that is read', () => {
  test('is marked, and its topics are counted', async () => {
    read();
    await paintedAre(2);
    expect(told.find(({ type }) => type === 'found')).toEqual({ type: 'found', topics: 2 });
  });

  test('is reported with what it names, and whether it is cut off', async () => {
    read();
    await paintedAre(2);
    const { topics, article } = await report();
    expect(topics.map(({ topic }) => topic)).toEqual(['lune-bridge', 'osterlune']);
    expect(article).toMatchObject({ title: 'The Lune Bridge', cutOff: false });
    document.body.insertAdjacentHTML('beforeend', '<p>Osterlune’s subscribers may read on.</p>');
    await expect.poll(async () => (await report()).article.cutOff).toBe(true);
  });

  test('follows what is muted, at once', async () => {
    const store = read();
    await paintedAre(2);
    store({ [muteKey(SITE, 'test', 'osterlune')]: true });
    await paintedAre(1);
    expect(told.findLast(({ type }) => type === 'found')?.topics).toBe(1);
  });

  test('holds no marks while it is left, and has them again on return', async () => {
    read();
    await paintedAre(2);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(painted()).toBe(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(painted()).toBe(2);
  });

  test('is as it was once the reader ends', async () => {
    const before = document.documentElement.outerHTML;
    read();
    await paintedAre(2);
    expect(observersAtWork()).toBeGreaterThan(0);
    life.abort();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(observersAtWork()).toBe(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});
