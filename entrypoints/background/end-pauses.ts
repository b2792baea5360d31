import { browser } from 'wxt/browser';
import { PAUSE_KEY } from '../../lib/settings/pause.ts';
import { endPause } from '../../lib/settings/store.ts';

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
  // An update takes the alarm along with the version that set it.
  browser.runtime.onInstalled.addListener(() => void endOrWait());
  // One that was stopped before it could set the alarm makes up for it whatever wakes it.
  void endOrWait();
}

async function endOrWait(): Promise<void> {
  const end = await endPause(Date.now());
  if (end !== undefined && Number.isFinite(end)) browser.alarms.create(ALARM, { when: end });
}
