import { browser } from 'wxt/browser';
import { canOpenBeside, openBeside } from '../browser/open-beside.ts';
import { t } from '../i18n/translate.ts';
import { siteOf } from '../settings/keys/site.ts';
import { switchSiteOf } from './switch-site.ts';

const SWITCH_ITEM = 'switch-site';
const BESIDE_ITEM = 'beside';
const OPTIONS_ITEM = 'options';

/**
 * Offers the site's switch, and the story beside the page, in the context menus of page and icon.
 * Firefox for Android has no such menus.
 */
export function offerMenu(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // Before any await: browsers open a side panel only while they handle the reader's own action.
    if (info.menuItemId === BESIDE_ITEM && tab?.id !== undefined) void openBeside(tab.id);
    const site = siteOf(info.pageUrl ?? tab?.url ?? '');
    if (info.menuItemId === SWITCH_ITEM && tab && site) void switchSiteOf(tab, site);
    if (info.menuItemId === OPTIONS_ITEM) void browser.runtime.openOptionsPage();
  });
}

/**
 * Creates the menus again, in browsers that have any: browsers keep them, but may have changed
 * their language since.
 */
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
  // Chromium adds an entry of its own to every icon's menu.
  if (import.meta.env.FIREFOX) {
    browser.contextMenus.create({
      id: OPTIONS_ITEM,
      title: t('settings.open'),
      contexts: ['action'],
    });
  }
}
