import { browser } from 'wxt/browser';
import { readActivity, setSwitch, wakeOn } from '../settings/store.ts';
import { showNotSaved } from './indicators.ts';

/** The tab in which a menu or shortcut was used. */
interface Tab {
  id?: number | undefined;
  incognito: boolean;
}

/**
 * `switchSite` for a tab's menu or shortcut; a failure to store is shown on the icon. In a private
 * window it opens the popup instead, because only the popup can say that the site's name will be
 * kept.
 */
export async function switchSiteOf({ id = -1, incognito }: Tab, site: string): Promise<void> {
  const act = incognito ? browser.action.openPopup() : switchSite(site);
  await act.catch(() => showNotSaved(id));
}

/**
 * Turns Backstory off on a site where it is on, and on where it is not. Turning it on also ends a
 * pause, or the reader would see no effect. @throws if the browser refuses to store it.
 */
export async function switchSite(site: string): Promise<void> {
  const { state } = await readActivity(site);
  if (state === 'on') await setSwitch(site, 'off');
  else if (state === 'paused') await wakeOn(site);
  else await setSwitch(site, 'on');
}
