import { browser } from 'wxt/browser';
import { readActivity, setSwitch, wakeOn } from '../settings/store.ts';
import { showNotSaved } from './indicators.ts';

/** The tab that a menu or shortcut was used in. */
interface Tab {
  id?: number | undefined;
  incognito: boolean;
}

/**
 * Does what `switchSite` does for a tab's menu or shortcut, and shows on the icon where the browser refused it. In a
 * private window it opens the popup instead, whose switch says that the site's name will be kept.
 */
export async function switchSiteOf({ id = -1, incognito }: Tab, site: string): Promise<void> {
  const act = incognito ? browser.action.openPopup() : switchSite(site);
  await act.catch(() => showNotSaved(id));
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
