import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';
import { fuzz } from '../../rig/fuzz.ts';
import { MemoryStorage } from './memory-storage.ts';

const world = vi.hoisted(() => ({ storage: undefined as MemoryStorage | undefined }));
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    get storage() {
      return world.storage;
    },
  },
}));

const store = await import('../../../lib/settings/store.ts');
const { switchSite } = await import('../../../lib/background/switch-site.ts');

let storage: MemoryStorage;
const begin = (stored: Record<string, unknown> = {}) => {
  storage = world.storage = new MemoryStorage(stored);
};
beforeEach(() => begin());

describe('a write that the browser refuses', () => {
  test('is rejected as the browser does, and nothing has changed', async () => {
    begin({ 'site:a.example': 'on' });
    storage.refusal = 'QUOTA_BYTES quota exceeded';
    for (const write of [
      () => store.setSwitch('a.example', 'off'),
      () => store.setPause(UNTIL_TURNED_ON),
      () => store.setPause(undefined),
      () => store.setMuted('a.example', 'tale', 'someone', true),
      () => store.apply({ put: { 'pref:style': 'tint' }, drop: [] }),
      () => store.setSkipped('ko', true),
      () => switchSite('a.example'),
    ]) {
      await expect(write()).rejects.toThrow('QUOTA_BYTES quota exceeded');
    }
    expect(storage.stored).toEqual({ 'site:a.example': 'on' });
    expect((await store.readActivity('a.example')).state).toBe('on');
  });
});

describe('windows that write at once', () => {
  const hosts = ['a.example', 'news.a.example', 'b.example'] as const;
  /** Mostly, each window has a site of its own, so that what it alone does there must last. */
  const act = fc
    .record({
      window: fc.nat({ max: 2 }),
      elsewhere: fc.constantFrom(undefined, undefined, undefined, ...hosts),
      what: fc.constantFrom('on', 'off', 'toggle', 'mute', 'unmute', 'pause', 'resume'),
    })
    .map(({ window, elsewhere, what }) => ({
      window,
      site: elsewhere ?? (hosts[window] as string),
      what,
    }));
  const acts = fc.array(act, { minLength: 4, maxLength: 24 });

  function doing({ site, what }: { site: string; what: string }): () => Promise<void> {
    switch (what) {
      case 'toggle':
        return () => switchSite(site);
      case 'mute':
      case 'unmute':
        return () => store.setMuted(site, 'tale', 'someone', what === 'mute');
      case 'pause':
        return () => store.setPause(UNTIL_TURNED_ON);
      case 'resume':
        return () => store.setPause(undefined);
      default:
        return () => store.setSwitch(site, what as 'on' | 'off');
    }
  }

  test('never lose each other’s sites: where one window alone acted, its last word stands', async () => {
    await fuzz(
      'settings: never lose each other’s sites: where one window alone acted, its last word stands',
      fc.asyncProperty(fc.scheduler(), acts, async (turns, acts) => {
        storage = world.storage = new MemoryStorage({}, turns);
        const windows = [0, 1, 2].map(async (window) => {
          for (const one of acts) if (one.window === window) await doing(one)();
        });
        await turns.waitFor(Promise.all(windows));
        world.storage = new MemoryStorage(storage.stored);
        for (const site of hosts) {
          const switches = acts.filter(
            (one) => one.site === site && /on|off|toggle/.test(one.what),
          );
          const last = switches.at(-1)?.what;
          const alone = new Set(switches.map(({ window }) => window)).size === 1;
          if (alone && (last === 'on' || last === 'off')) {
            expect(storage.stored[`site:${site}`]).toBe(last);
          }
          if (switches.length === 0) expect(storage.stored).not.toHaveProperty([`site:${site}`]);
          const mutes = acts.filter((one) => one.site === site && /mute/.test(one.what));
          if (new Set(mutes.map(({ window }) => window)).size === 1) {
            const key = `mute:${site} tale someone`;
            expect(Object.hasOwn(storage.stored, key)).toBe(mutes.at(-1)?.what === 'mute');
          }
        }
      }),
      100,
    );
  });

  test('converge: once all is still, every window reads the same', async () => {
    await fuzz(
      'settings: converge: once all is still, every window reads the same',
      fc.asyncProperty(fc.scheduler(), acts, async (turns, acts) => {
        storage = world.storage = new MemoryStorage({}, turns);
        const seen: Record<number, Record<string, unknown>> = {};
        const life = new AbortController();
        const looks: Promise<void>[] = [];
        for (const window of [0, 1, 2]) {
          let latest = 0;
          const look = async () => {
            const turn = ++latest;
            const read = await store.readAll();
            if (turn === latest) seen[window] = read;
          };
          store.watchStorage(() => void looks.push(look()), life.signal);
          looks.push(look());
        }
        await turns.waitFor(Promise.all(acts.map((one) => doing(one)())));
        while (looks.length > 0) await turns.waitFor(Promise.all(looks.splice(0)));
        life.abort();
        for (const window of [0, 1, 2]) expect(seen[window]).toEqual(storage.stored);
      }),
      100,
    );
  });
});

describe('the end of a pause', () => {
  test.each([
    ['that is over takes it out of storage', 5, undefined, {}],
    ['that was ended with another change, too', 0, undefined, {}],
    ['that runs on is waited for', 20, 20, { pause: 20 }],
    ['until turned on never comes', UNTIL_TURNED_ON, Number.POSITIVE_INFINITY, { pause: -1 }],
    ['that is no pause throws nothing away', 'tomorrow', undefined, { pause: 'tomorrow' }],
  ])('%s', async (_, pause, end, after) => {
    begin({ pause });
    expect(await store.endPause(10)).toBe(end);
    expect(storage.stored).toEqual(after);
  });
});

describe('a background that is stopped between two steps', () => {
  test('has either switched a paused site on and ended the pause, or done neither', async () => {
    begin({ pause: UNTIL_TURNED_ON });
    await switchSite('a.example');
    expect(storage.calls.filter((call) => call !== 'get')).toEqual(['set']);
    expect((await store.readActivity('a.example')).state).toBe('on');
  });

  test('in an import has lost nothing: what is new goes in before anything goes out', async () => {
    begin({ 'site:old.example': 'off' });
    await store.apply({ put: { 'site:new.example': 'off' }, drop: ['site:old.example'] });
    expect(storage.calls).toEqual(['set', 'remove']);
  });

  test('sets junk aside in one step, and takes nothing away', async () => {
    begin({ 'site:a.example': 'maybe' });
    await store.setAside();
    expect(storage.calls).toEqual(['get', 'set']);
    expect(storage.stored).toMatchObject({
      'site:a.example': 'maybe',
      'aside:0:site:a.example': { value: 'maybe' },
    });
    await store.setSwitch('a.example', 'off');
    await store.setAside();
    expect(storage.stored).toMatchObject({
      'site:a.example': 'off',
      'aside:0:site:a.example': { value: 'maybe' },
    });
  });
});
