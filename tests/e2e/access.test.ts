import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { article } from './rig/pages.ts';
import { launchReader, type Reader } from './rig/reader.ts';

// Only Firefox lets an extension give up the access it was installed with. In Chromium, "on click"
// is set by the reader in the toolbar, which the protocol can't reach.
describe('access to a site that was not granted, in firefox', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await launchReader('firefox');
  });
  beforeEach(() => reader.startAfresh());
  afterAll(() => reader?.close());

  test('is requested during the click itself, and the page is read once it is granted', async () => {
    const { extension, web } = reader;
    await extension.evaluate((api) =>
      api.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
    );
    await reader.open(web.put('http://news.example/', article()));
    const id = await extension.evaluate(
      async (api) => (await api.tabs.query({ active: true }))[0]?.id,
    );
    const story = await reader.openInside(`popup.html?tab=${id}`);
    const allow = await story.waitForSelector('button ::-p-text(Allow on)');
    const box = await allow?.boundingBox();
    if (!box) throw new Error('Nothing offers to ask for access.');
    await story.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect
      .poll(() =>
        extension.evaluate((api) =>
          api.permissions.contains({ origins: ['http://news.example/*'] }),
        ),
      )
      .toBe(true);
    await expect
      .poll(() => story.evaluate(() => document.body.textContent))
      .toMatch(/names \d+ topics/i);
  });
});
