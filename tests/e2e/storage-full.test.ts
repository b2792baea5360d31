import { expect, test } from 'vitest';
import { clickInCard, hover, openCard } from './rig/card.ts';
import { iconOf } from './rig/icon.ts';
import { inBrowser } from './rig/in-each-browser.ts';
import { marked, named } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { press, textOf } from './rig/popup.ts';

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
    const text = () => textOf(popup);
    await expect.poll(text).toContain('On for news.example');
    await press(popup, '[role="switch"]');
    await expect.poll(text).toContain('no room left');
    expect(await text()).toContain('On for news.example');
    await popup.close();

    await page.bringToFront();
    await hover(reader(), page, named('Kim Jong Un'));
    await clickInCard(reader(), page, '.options-toggle');
    await clickInCard(reader(), page, '.options button', 'Off');
    await openCard(reader(), page, (text) => /could not save/i.test(text));
    await marked(page);

    await reader().pressShortcut(page, 'switch-site');
    await expect
      .poll(() => iconOf(reader()))
      .toEqual({ badge: '!', title: expect.stringContaining('not saved') });
    await marked(page);
  });
});

declare const chrome: { storage: { local: { getBytesInUse(keys: null): Promise<number> } } };
