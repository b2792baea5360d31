import { browser } from 'wxt/browser';
import { PAUSE_KEY } from '../settings/keys/pause.ts';
import { endPause } from '../settings/store.ts';

const ALARM = 'pause-ends';

/**
 * Removes a pause from storage when it is over, so that every page and icon learns of it at once.
 */
export function endPauses(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void endOrWait();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PAUSE_KEY in changes) void endOrWait();
  });
  // At every start: an update removes the alarm, and the background may have been stopped before it
  // set one.
  void endOrWait();
}

async function endOrWait(): Promise<void> {
  const end = await endPause(Date.now());
  if (end !== undefined && Number.isFinite(end)) browser.alarms.create(ALARM, { when: end });
}
