import { browser } from 'wxt/browser';
import { t } from '../i18n/translate.ts';
import { PAUSE_KEY } from '../settings/keys/pause.ts';
import { siteOf, siteOfKey } from '../settings/keys/site.ts';
import { readActivity } from '../settings/store.ts';

/** CSS colour behind the badge's number. */
const BADGE_COLOUR = '#7a1f2b';

/** What the badge says where a change could not be stored. */
const NOT_SAVED = '!';

/** Icon sizes (px) that toolbars ask for at pixel densities of 1, 1.5, 2 and 3. */
const ICON_SIZES = [16, 24, 32, 48] as const;

/** Keeps every tab's icon and badge in step with its site's setting. */
export function keepIndicators(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === 'loading') void refresh(tabId, tab.url);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab) await refresh(tabId, tab.url);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const concerned = Object.keys(changes).some((key) => key === PAUSE_KEY || siteOfKey(key));
    if (area === 'local' && concerned) void refreshAll();
  });
}

/** Shows on the badge how many topics a tab's page names; no badge if there are none. */
export async function showCount(tabId: number, topics: number): Promise<void> {
  await unlessGone(
    Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeText({ tabId, text: topics ? String(topics) : '' }),
    ]),
  );
}

/**
 * Shows that a change made in a tab could not be stored, until the tab is activated or loaded
 * again.
 */
export async function showNotSaved(tabId: number): Promise<void> {
  await unlessGone(
    Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeText({ tabId, text: NOT_SAVED }),
      browser.action.setTitle({ tabId, title: t('toolbar.not-saved') }),
    ]),
  );
}

/** Updates every tab's icon and badge. */
export async function refreshAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined ? undefined : refresh(tab.id, tab.url))),
  );
}

async function refresh(tabId: number, url: string | undefined): Promise<void> {
  const site = url && siteOf(url);
  const state = site ? (await readActivity(site)).state : 'on';
  const isOld = state !== 'on' || (await badgeOf(tabId)) === NOT_SAVED;
  await unlessGone(
    Promise.all([
      // Firefox for Android has no icon to set.
      browser.action.setIcon?.({
        tabId,
        path: Object.fromEntries(ICON_SIZES.map((size) => [size, `/icon/${state}-${size}.png`])),
      }),
      browser.action.setTitle({ tabId, title: t(`toolbar.${state}`) }),
      ...(isOld ? [browser.action.setBadgeText({ tabId, text: '' })] : []),
    ]),
  );
}

async function badgeOf(tabId: number): Promise<string | undefined> {
  return browser.action.getBadgeText({ tabId }).catch(() => undefined);
}

/** Tabs may close at any moment; that is not an error. */
async function unlessGone(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}
