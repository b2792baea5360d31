import { browser } from 'wxt/browser';
import { onMessage } from '../../lib/messages.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { readActivity } from '../../lib/settings/store.ts';
import { showCount } from './indicators.ts';
import { openStory } from './open-story.ts';

/** What the reader needs in a page, in order: the story first, since the reader looks for it at once. */
const READER_FILES = ['/story.js', '/content-scripts/reader.js'] as const;

/** Answers doorbells and readers. */
export function answerReaders(): void {
  onMessage({
    ring: async (_, sender) => {
      const tabId = sender.tab?.id;
      const site = sender.url && siteOf(sender.url);
      if (tabId === undefined || sender.frameId !== 0 || !site) return undefined;
      if ((await readActivity(site)).state === 'on') await bringReader(tabId, documentOf(sender));
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

/**
 * Injects marks, story and reader into the very document that rang: the tab may hold another one
 * by now. A document that has gone in the meantime needs nothing.
 */
async function bringReader(tabId: number, documentId: string | undefined): Promise<void> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  try {
    await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
    await browser.scripting.executeScript({ target, files: [...READER_FILES] });
  } catch (error) {
    console.warn('Backstory could not reach the page that asked for it:', error);
  }
}
