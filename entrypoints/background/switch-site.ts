import { readActivity, setSwitch, wakeOn } from '../../lib/settings/store.ts';
import { showNotSaved } from './indicators.ts';

/** Does what `switchSite` does for a tab's menu or shortcut, and shows on the icon where the browser refused it. */
export async function switchSiteOf(tabId: number, site: string): Promise<void> {
  await switchSite(site).catch(() => showNotSaved(tabId));
}

/**
 * Turns Backstory off on a site where it works and on where it does not; on also ends a pause, or nothing would be
 * seen. @throws {NotSaved} where the browser refuses to store it.
 */
export async function switchSite(site: string): Promise<void> {
  const { state } = await readActivity(site);
  if (state === 'on') await setSwitch(site, 'off');
  else if (state === 'paused') await wakeOn(site);
  else await setSwitch(site, 'on');
}
