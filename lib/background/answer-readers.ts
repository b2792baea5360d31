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
    ring: (_, sender) => inject(bringReader, sender),
    card: (_, sender) => inject(bringCard, sender),
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

/** Injects scripts into the document that asked for them, if it is still there. */
async function inject(
  bring: (target: PageTarget) => Promise<void>,
  sender: Runtime.MessageSender,
): Promise<undefined> {
  const tabId = await tabIfOn(sender);
  if (tabId === undefined) return;
  // Both browsers have `documentId`, but the polyfill's types do not yet.
  const { documentId } = sender as { documentId?: string };
  const where = documentId ? { documentIds: [documentId] } : { frameIds: [0] };
  try {
    await bring({ tabId, ...where });
  } catch (error) {
    console.warn('Backstory could not reach the page that asked for it:', error);
  }
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
