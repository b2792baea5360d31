import type { Runtime } from 'webextension-polyfill';
import { bringCard, bringReader, type PageTarget } from '../browser/bring-reader.ts';
import { onMessage } from '../messages/messages.ts';
import { siteOf } from '../settings/keys/site.ts';
import { readActivity } from '../settings/store.ts';
import { showCount } from './indicators.ts';
import { openStory } from './open-story.ts';

/** Answers messages from doorbells and readers. */
export function answerReaders(): void {
  onMessage({
    ring: async (_, sender) => {
      const tabId = await tabIfOn(sender);
      if (tabId !== undefined) await bring(bringReader, tabId, documentOf(sender));
      return undefined;
    },
    card: async (_, sender) => {
      const tabId = await tabIfOn(sender);
      if (tabId !== undefined) await bring(bringCard, tabId, documentOf(sender));
      return undefined;
    },
    found: async ({ topics }, sender) => {
      const tabId = await tabIfOn(sender);
      if (tabId !== undefined) await showCount(tabId, topics);
      return undefined;
    },
    story: async (request, sender) => {
      if (sender.tab?.id !== undefined) await openStory(sender.tab, request);
      return undefined;
    },
  });
}

/**
 * The id of the tab whose page sent a message, if Backstory is on there. A page that is just being
 * switched off may send one more message, and a count shown then would never be taken away.
 */
async function tabIfOn({ tab, frameId, url }: Runtime.MessageSender): Promise<number | undefined> {
  const site = url && siteOf(url);
  if (frameId !== 0 || !site) return undefined;
  return (await readActivity(site)).state === 'on' ? tab?.id : undefined;
}

/** Both browsers have `documentId`, but the polyfill's types do not yet. */
function documentOf(sender: object): string | undefined {
  return (sender as { documentId?: string }).documentId;
}

/** If the document has gone in the meantime, there is nothing to do. */
async function bring(
  what: (target: PageTarget) => Promise<void>,
  tabId: number,
  documentId: string | undefined,
): Promise<void> {
  const where = documentId ? { documentIds: [documentId] } : { frameIds: [0] };
  try {
    await what({ tabId, ...where });
  } catch (error) {
    console.warn('Backstory could not reach the page that asked for it:', error);
  }
}
