import { browser } from 'wxt/browser';
import { PAUSE_KEY, pauseEnd } from '../../lib/settings/pause.ts';
import { setPause } from '../../lib/settings/store.ts';

const ALARM = 'pause-ends';

/** Takes a pause out of storage when it is over, so that every page and icon hears of it at once. */
export function endPauses(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void endOrWait();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PAUSE_KEY in changes) void endOrWait();
  });
  browser.runtime.onStartup.addListener(() => void endOrWait());
}

async function endOrWait(): Promise<void> {
  const { [PAUSE_KEY]: stored } = await browser.storage.local.get(PAUSE_KEY);
  if (stored === undefined) return;
  const end = pauseEnd(stored, Date.now());
  if (end === undefined) await setPause(undefined);
  else if (Number.isFinite(end)) browser.alarms.create(ALARM, { when: end });
}
