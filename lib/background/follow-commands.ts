import { browser } from 'wxt/browser';
import { openBeside } from '../browser/open-beside.ts';
import { sendToTab } from '../messages/messages.ts';
import { siteOf } from '../settings/keys/site.ts';
import { switchSiteOf } from './switch-site.ts';

const STEPS = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
] as const);

/** Passes keyboard shortcuts on to the tab in front, in browsers that have shortcuts. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener(async (command, front) => {
    // Before any await: browsers open a side panel only while they handle the reader's own action.
    if (command === 'beside' && front?.id !== undefined) return openBeside(front.id);
    const tab = front ?? (await tabInFront());
    if (tab?.id === undefined) return;
    const site = siteOf(tab.url ?? '');
    if (command === 'switch-site' && site) await switchSiteOf(tab, site);
    const to = STEPS.get(command as 'next-mention');
    // A page without a reader has no mentions to step to.
    if (to) await sendToTab(tab.id, 'step', { to }).catch(() => undefined);
  });
}

/** For browsers that do not pass the tab along with the command. */
async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
