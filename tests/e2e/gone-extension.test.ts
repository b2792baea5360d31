import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hover } from './rig/card.ts';
import { complaintsOf } from './rig/complaints.ts';
import { isPainted, marked, named } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import { BROWSERS, launchReader, type Reader } from './rig/reader.ts';

describe.each(BROWSERS)('an extension that is removed while pages are read, in %s', (name) => {
  let reader: Reader;
  beforeEach(async () => {
    reader = await launchReader(name);
  });
  afterEach(() => reader?.close());

  test('removes its marks and its card, without an error on the page', async () => {
    const { web, browser, extension } = reader;
    const page = await reader.newPage();
    const complaints = complaintsOf(page);
    await page.goto(web.put('http://news.example/', article()));
    await marked(page);
    expect(await isPainted(page)).toBe(true);
    await hover(reader, page, named('Kim Jong Un'));
    await page.keyboard.press('Escape');
    const id = name === 'firefox' ? 'backstory@backstory.example' : new URL(extension.origin).host;
    await browser.uninstallExtension(id);
    await page.evaluate(() => {
      document.querySelector('article')?.append('Sergei Shoigu had been there in July.');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await vi.waitUntil(async () => !(await isPainted(page)), PATIENCE);
    expect(complaints).toEqual([]);
  });
});
