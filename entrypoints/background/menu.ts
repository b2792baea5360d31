import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/translate.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { switchSite } from './switch-site.ts';

const SWITCH_ITEM = 'switch-site';

/** Offers the site's switch in the page's and the icon's menu, where the browser has menus (Firefox for Android has none). */
export function offerMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: SWITCH_ITEM,
      title: t('manifest.switch-site'),
      contexts: ['page', 'action'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const site = siteOf(info.pageUrl ?? tab?.url ?? '');
    if (info.menuItemId === SWITCH_ITEM && site) void switchSite(site);
  });
}
