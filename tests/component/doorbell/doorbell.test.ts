import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runDoorbell } from '../../../lib/doorbell/index.ts';
import type { Bell } from '../../../lib/find/bell/bell.ts';
import { siteKey } from '../../../lib/settings/keys/site.ts';

type Listener = (changes: object, area: string) => void;

/** What is stored, who hears of changes, and how often the doorbell has rung. */
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<Listener>(),
  rings: 0,
}));
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    runtime: { id: 'ours', sendMessage: async () => void fake.rings++ },
    storage: {
      local: { get: async () => fake.stored },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}));

const SITE = 'courier.example';
/** A name of three words, as `compileBell` writes it. */
const BELL: Bell = ['kim _jong un', ''];
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  Object.assign(fake, { stored: {}, rings: 0 });
  document.body.innerHTML = '<p>Then Kim Jong Un left.</p>';
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

const run = (bell: Bell) => runDoorbell({ document, site: SITE, bell, signal: life.signal });
const rung = (times: number) => expect.poll(() => fake.rings).toBe(times);

/** Long enough for a doorbell that is on to look at a small page. */
const idleTwice = () =>
  new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(resolve, { timeout: 1000 }), { timeout: 1500 });
  });

function store(state: 'on' | 'off'): void {
  fake.stored = { [siteKey(SITE)]: state };
  for (const listener of fake.listeners) listener(fake.stored, 'local');
}

test('it rings once the site is on, and again each time it is switched back on', async () => {
  store('off');
  run(BELL).catch(() => undefined);
  await idleTwice();
  expect(fake.rings).toBe(0);
  store('on');
  await rung(1);
  store('off');
  store('on');
  await rung(2);
});

test('it ends, and lets go of the browser, when its signal aborts', async () => {
  const running = run(BELL);
  await rung(1);
  life.abort(new Error('replaced'));
  await expect(running).rejects.toThrow('replaced');
  expect(fake.listeners.size).toBe(0);
});

test('it ends if it can’t look, rather than trying for ever', async () => {
  await expect(run([] as unknown as Bell)).rejects.toThrow();
  expect(fake.rings).toBe(0);
});
