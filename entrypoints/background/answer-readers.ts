import { bringReader } from '../../lib/bring-reader.ts';
import { onMessage } from '../../lib/messages.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { readActivity } from '../../lib/settings/store.ts';
import { showCount } from './indicators.ts';
import { openStory } from './open-story.ts';

/** Answers doorbells and readers. */
export function answerReaders(): void {
  onMessage({
    ring: async (_, sender) => {
      const tabId = sender.tab?.id;
      const site = sender.url && siteOf(sender.url);
      if (tabId === undefined || sender.frameId !== 0 || !site) return undefined;
      if ((await readActivity(site)).state === 'on') await answerRing(tabId, documentOf(sender));
      return undefined;
    },
    found: async ({ topics }, sender) => {
      if (sender.tab?.id !== undefined) await showCount(sender.tab.id, topics);
      return undefined;
    },
    story: async (request, sender) => {
      if (sender.tab?.id !== undefined) await openStory(sender.tab, request);
      return undefined;
    },
  });
}

/** `documentId` is in both browsers but not yet in the polyfill's types. */
function documentOf(sender: object): string | undefined {
  return (sender as { documentId?: string }).documentId;
}

/** A document that has gone in the meantime needs nothing. */
async function answerRing(tabId: number, documentId: string | undefined): Promise<void> {
  const where = documentId ? { documentIds: [documentId] } : { frameIds: [0] };
  try {
    await bringReader({ tabId, ...where });
  } catch (error) {
    console.warn('Backstory could not reach the page that asked for it:', error);
  }
}
