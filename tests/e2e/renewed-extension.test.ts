import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readCard } from '../../scripts/drive/card.ts';
import { marksOn } from '../../scripts/drive/marks.ts';
import { cardClosed, hover } from './rig/card.ts';
import { complaintsOf } from './rig/complaints.ts';
import { backTo, leaveFor, TELL } from './rig/history.ts';
import { type Manager, managerOf } from './rig/manage.ts';
import { has, isPainted, marked, marksWhen, named } from './rig/marks.ts';
import { article, UNRELATED } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import { BROWSERS, buildFor, launchReader, type Reader } from './rig/reader.ts';

const SETTINGS = {
  'site:garden.example': 'off',
  'mute:news.example russia-north-korea ukraine': true,
  'pref:style': 'line',
};

const cardsOn = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('backstory-card').length);

/** Adds a sentence about the story to a page. */
const grow = (page: Page) =>
  page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Sergei Shoigu had been in Pyongyang in July.';
    document.querySelector('article')?.append(added);
  });

describe.each(BROWSERS)('while pages are open, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'extension-'));
  let reader: Reader;
  let manager: Manager;
  beforeAll(async () => {
    cpSync(buildFor(name), folder, { recursive: true });
    reader = await launchReader(name, { folder });
    await reader.extension.evaluate((api, settings) => api.storage.local.set(settings), SETTINGS);
    manager = await managerOf(reader, folder);
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const WAYS: [string, (page: Page) => Promise<unknown>][] = [
    ['reloaded', () => manager.reload()],
    [
      'switched off and on again',
      async (page) => {
        await manager.switchOff();
        await page.mouse.move(1, 1);
        await vi.waitUntil(async () => !(await isPainted(page)), PATIENCE);
        await cardClosed(reader, page);
        await manager.switchOn();
      },
    ],
    ['updated', () => manager.update()],
  ];

  test.each(WAYS)(
    'an extension that is %s takes over from the one before, at once',
    async (_, renew) => {
      const { web } = reader;
      const other = await reader.open(web.put('http://leeks.example/', UNRELATED));
      const page = await reader.newPage();
      const complaints = complaintsOf(page);
      await page.goto(web.put('http://news.example/', article()));
      await marked(page);
      await hover(reader, page, named('Kim Jong Un'));

      await renew(page);
      // Elsewhere than in the card that the previous one may have left open.
      await page.mouse.move(1, 1);
      await grow(page);
      await marksWhen(page, has('Sergei Shoigu'));
      await hover(reader, page, named('Sergei Shoigu'));
      expect(await cardsOn(page)).toBe(1);
      await page.keyboard.press('Escape');
      await cardClosed(reader, page);

      await other.bringToFront();
      await grow(other);
      await marksWhen(other, has('Sergei Shoigu'));
      expect(complaints).toEqual([]);
      expect(await manager.errors()).toEqual([]);
    },
  );

  test.each(WAYS)(
    'an extension that is %s leaves nothing in what the browser had kept to go back to',
    async (_, renew) => {
      const { web } = reader;
      const page = await reader.newPage();
      const complaints = complaintsOf(page);
      const url = web.put('http://news.example/', article({ script: TELL }));
      await page.goto(url);
      await marked(page);
      await hover(reader, page, named('Kim Jong Un'));
      await leaveFor(page, web.put('http://leeks.example/', UNRELATED));

      await renew(page);
      await backTo(page, url);
      await page.mouse.move(1, 1);
      await grow(page);
      // Chromium loads the page again. Firefox restores it without the old reader, and no new one
      // is injected.
      if (name === 'chromium') await marksWhen(page, has('Sergei Shoigu'));
      else
        await vi.waitUntil(
          async () => has('Sergei Shoigu')(await marksOn(page)) === (await isPainted(page)),
          PATIENCE,
        );
      expect(await reader.inCard(page, readCard)).toBeUndefined();
      expect(complaints).toEqual([]);
      expect(await manager.errors()).toEqual([]);
    },
  );

  test('no setting is lost, and the welcome page does not open again', async () => {
    const inside = await reader.openInside('options.html');
    const { stored, open } = await inside.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: typeof import('webextension-polyfill');
      };
      const tabs = await chrome.tabs.query({});
      return { stored: await chrome.storage.local.get(null), open: tabs.map(({ url }) => url) };
    });
    expect(stored).toEqual(SETTINGS);
    expect(open.filter((url) => url?.endsWith('welcome.html'))).toEqual([]);
  });
});
