import { beforeEach, expect, test, vi } from 'vitest';
import { UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';

const NOW = Date.UTC(2024, 0, 1);

const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const alarms: { when: number }[] = [];
  const event = { addListener: () => undefined };
  const local = {
    get: async () => ({ ...stored }),
    remove: async (keys: string[]) => {
      for (const key of keys) delete stored[key];
    },
  };
  const browser = {
    alarms: { onAlarm: event, create: (_: string, info: { when: number }) => alarms.push(info) },
    storage: { local, onChanged: event },
  };
  return { stored, alarms, browser };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../../lib/browser/native.ts', () => ({ native: fake.browser }));

beforeEach(() => {
  fake.alarms.length = 0;
  vi.useFakeTimers({ now: NOW });
  return () => vi.useRealTimers();
});

test.each([
  ['one that is over is taken out of storage', NOW - 1, {}, []],
  ['one that runs on gets its alarm', NOW + 1000, { pause: NOW + 1000 }, [{ when: NOW + 1000 }]],
  ['one without an end stays', UNTIL_TURNED_ON, { pause: UNTIL_TURNED_ON }, []],
])('a pause that a stopped background left behind: %s', async (_, pause, kept, alarms) => {
  fake.stored.pause = pause;
  const { endPauses } = await import('../../../lib/background/end-pauses.ts');
  endPauses();
  // Lets everything that was begun finish.
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.stored).toEqual(kept);
  expect(fake.alarms).toEqual(alarms);
});
