import { expect, test } from 'vitest';
import { clickInCard, hover, openCard } from './rig/card.ts';
import { inBrowser } from './rig/in-each-browser.ts';
import { marked } from './rig/marks.ts';
import { article } from './rig/pages.ts';

// Only Chromium gives an extension a quota; in Firefox the disk is the limit.
inBrowser('chromium', 'if there is no room left', (reader) => {
  test('popup, card and icon say so and show what is really in effect', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    await reader().extension.evaluate(async (api) => {
      // Fills all the room that the browser gives, except for less than our shortest entry needs.
      const room =
        10_485_760 - (await chrome.storage.local.getBytesInUse(null)) - 'filler""'.length;
      await api.storage.local.set({ filler: 'x'.repeat(room - 8) });
    });
    const popup = await reader().openPopup();
    const textOf = () => popup.evaluate((document) => document.body.textContent);
    await expect.poll(textOf).toContain('On for news.example');
    await popup.evaluate((document) => {
      document.querySelector<HTMLElement>('[role="switch"]')?.click();
    });
    await expect.poll(textOf).toContain('no room left');
    expect(await textOf()).toContain('On for news.example');
    await popup.close();

    await page.bringToFront();
    await hover(reader(), page, ({ text }) => text === 'Kim Jong Un');
    await clickInCard(reader(), page, '.options-toggle');
    await clickInCard(reader(), page, '.options button', 'Off');
    await openCard(reader(), page, (text) => /could not save/i.test(text));
    await marked(page);

    await reader().pressShortcut(page, 'switch-site');
    const iconOf = () =>
      reader().extension.evaluate(async (api) => {
        const [tab] = await api.tabs.query({ url: 'http://news.example/*' });
        const tabId = tab?.id ?? -1;
        return `${await api.action.getBadgeText({ tabId })} ${await api.action.getTitle({ tabId })}`;
      });
    await expect.poll(iconOf).toMatch(/^! .*not saved/);
    await marked(page);
  });
});

declare const chrome: { storage: { local: { getBytesInUse(keys: null): Promise<number> } } };
