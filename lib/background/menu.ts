import { browser } from 'wxt/browser';
import { canOpenBeside, openBeside } from '../browser/open-beside.ts';
import { t } from '../i18n/translate.ts';
import { siteOf } from '../settings/keys/site.ts';
import { switchSiteOf } from './switch-site.ts';

const SWITCH_ITEM = 'switch-site';
const BESIDE_ITEM = 'beside';
const OPTIONS_ITEM = 'options';

/** Offers the site's switch, and the story beside the page, in the page's and the icon's menu, where the browser has menus (Firefox for Android has none). */
export function offerMenu(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // Before any await: browsers open nothing beside a page later than in the reader's own act.
    if (info.menuItemId === BESIDE_ITEM && tab?.id !== undefined) void openBeside(tab.id);
    const site = siteOf(info.pageUrl ?? tab?.url ?? '');
    if (info.menuItemId === SWITCH_ITEM && tab && site) void switchSiteOf(tab, site);
    if (info.menuItemId === OPTIONS_ITEM) void browser.runtime.openOptionsPage();
  });
}

/** Writes the menus anew, where the browser has any: browsers keep them, but may speak another language by now. */
export async function writeMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SWITCH_ITEM,
    title: t('manifest.switch-site'),
    contexts: ['page', 'action'],
  });
  if (canOpenBeside()) {
    browser.contextMenus.create({
      id: BESIDE_ITEM,
      title: t('manifest.beside'),
      contexts: ['page', 'action'],
    });
  }
  // Chromium puts an entry of its own into every icon's menu.
  if (import.meta.env.FIREFOX) {
    browser.contextMenus.create({
      id: OPTIONS_ITEM,
      title: t('settings.open'),
      contexts: ['action'],
    });
  }
}
