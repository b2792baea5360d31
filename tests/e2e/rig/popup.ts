import { vi } from 'vitest';
import type { Chromium } from '../../../scripts/drive/chromium.ts';
import { callOf, type Extension } from '../../../scripts/drive/extension.ts';
import { openPopup } from '../../../scripts/drive/popup.ts';
import { PATIENCE } from './patience.ts';

/** Work done in the popup's document. It is sent as text, so it can only use its arguments. */
export type InPopup<Args extends readonly unknown[], Result> = (
  document: Document,
  ...args: Args
) => Result;

/** The extension's real popup, open over the page in front. */
export interface Popup {
  evaluate<Args extends readonly unknown[], Result>(
    work: InPopup<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

/** Opens the popup in Chromium, where it is a page of its own. */
export async function popupOfChromium(chromium: Chromium): Promise<Popup> {
  const page = await openPopup(chromium);
  return {
    evaluate: (work, ...args) => page.evaluate(callOf(work, 'document', args)) as never,
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Opens the popup in Firefox, where another page of the extension can reach into it. */
export async function popupOfFirefox(extension: Extension): Promise<Popup> {
  await extension.evaluate((api) => api.action.openPopup());
  const view = `chrome.extension.getViews({ type: 'popup' })[0]`;
  await vi.waitUntil(() => extension.run(`Boolean(${view}?.document?.body)`), PATIENCE);
  return {
    evaluate: (work, ...args) => extension.run(callOf(work, `${view}.document`, args)) as never,
    close: async () => {
      await extension.run(`${view}?.close()`);
      await vi.waitUntil(async () => !(await extension.run(`Boolean(${view})`)), PATIENCE);
    },
  };
}

/** The text of everything in the popup that matches a selector, with white space collapsed. */
export function textOf(popup: Popup, selector = 'body'): Promise<string> {
  return popup.evaluate((document, selector) => {
    const text = Array.from(document.querySelectorAll(selector), (part) => part.textContent);
    return text.join(' ').replace(/\s+/g, ' ');
  }, selector);
}

/**
 * Presses the first thing in the popup that matches a selector and has a text, in it or as its
 * label, once there is one.
 */
export async function press(popup: Popup, selector: string, text = ''): Promise<void> {
  const pressed = () =>
    popup.evaluate(
      (document, selector, text) => {
        const all = Array.from(document.querySelectorAll<HTMLElement>(selector));
        const found = all.find((one) => `${one.textContent} ${one.ariaLabel}`.includes(text));
        found?.click();
        return found !== undefined;
      },
      selector,
      text,
    );
  await vi.waitUntil(pressed, PATIENCE);
}
