import { expect, test } from 'vitest';
import { iconOf, iconsOf } from './rig/icon.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked, unmarked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { type Popup, press, textOf } from './rig/popup.ts';
import type { Reader } from './rig/reader.ts';
import { store, stored } from './rig/stored.ts';
import { domOf, openWatched } from './rig/untouched.ts';

/**
 * What the popup's switch says: its words, and whether it is on. Undefined as long as it is not
 * there.
 */
const switchOf = (popup: Popup) =>
  popup.evaluate((document) => {
    const found = document.querySelector('[role="switch"]');
    return found && `${found.textContent} / ${found.getAttribute('aria-checked')}`;
  });

/** The icon for the page in front, as `title / badge`. */
const iconText = async (reader: Reader) => {
  const { title, badge } = await iconOf(reader, 'http://*.example/*');
  return `${title} / ${badge}`;
};

inEachBrowser('the switch for a site', (reader) => {
  test('every command that we suggest a shortcut for has been given it', async () => {
    const commands = await reader().extension.evaluate((api) => api.commands.getAll());
    const without = commands.filter(({ shortcut }) => !shortcut).map(({ name }) => name);
    expect(without, 'The browser keeps these keys for itself: suggest others').toEqual(['beside']);
  });

  test('takes effect at once, without a reload, and back again', async () => {
    const url = reader().web.put('http://www.example.co.uk/news', article());
    const page = await openWatched(reader(), url);
    await marked(page);
    const popup = await reader().openPopup();
    await expect.poll(() => switchOf(popup)).toBe('On for example.co.uk / true');

    await press(popup, '[role="switch"]');
    await unmarked(page);
    await expect.poll(() => domOf(page)).toEqual({ changes: [], same: true, cards: 0 });
    await expect.poll(() => switchOf(popup)).toBe('Off for example.co.uk / false');

    await press(popup, '[role="switch"]');
    await marked(page);
    await popup.close();
  });

  test('is stored under the host without www., one key per host', async () => {
    for (const host of ['www.example.co.uk', 'www.example.org']) {
      await reader().open(reader().web.put(`http://${host}/`, article()));
      const popup = await reader().openPopup();
      await expect.poll(() => switchOf(popup)).toContain('true');
      await press(popup, '[role="switch"]');
      await expect.poll(() => switchOf(popup)).toContain('false');
      await popup.close();
    }
    expect(await stored(reader())).toEqual({
      'site:example.co.uk': 'off',
      'site:example.org': 'off',
    });
  });

  test('covers subdomains, and the most specific setting wins', async () => {
    await store(reader(), { 'site:example.co.uk': 'off', 'site:live.news.example.co.uk': 'on' });
    const { web } = reader();
    const off = await reader().open(web.put('http://news.example.co.uk/', article()));
    const popup = await reader().openPopup();
    await expect
      .poll(() => switchOf(popup))
      .toBe('Off for news.example.co.ukas on all of example.co.uk / false');
    await popup.close();
    const on = await reader().open(web.put('http://live.news.example.co.uk/', article()));
    await marked(on);
    // By now the doorbell of the first page has either been heard or has not rung at all.
    await unmarked(off);
  });

  test('can be pressed by a keyboard shortcut, and shows in the icon', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    await expect.poll(() => iconText(reader())).toMatch(/^Backstory \/ \d+$/);
    await reader().pressShortcut(page, 'switch-site');
    await unmarked(page);
    await expect.poll(() => iconText(reader())).toBe('Backstory is off on this site / ');
    await reader().pressShortcut(page, 'switch-site');
    await marked(page);
    await expect.poll(() => iconText(reader())).toMatch(/^Backstory \/ \d+$/);
  });

  test('shows in the icon of every window at once', async () => {
    const url = reader().web.put('http://news.example/', article());
    const page = await reader().open(url);
    const { extension } = reader();
    const other = await extension.evaluate(
      async (api, url) => (await api.windows.create({ url })).id,
      url,
    );
    const icons = async () => {
      const all = await iconsOf(reader(), 'http://news.example/*');
      return all.map(({ title, badge }) => `${title} / ${badge && 'count'}`);
    };
    const on = 'Backstory / count';
    const off = 'Backstory is off on this site / ';
    await expect.poll(icons).toEqual([on, on]);
    await page.bringToFront();
    await reader().pressShortcut(page, 'switch-site');
    await expect.poll(icons).toEqual([off, off]);
    await reader().pressShortcut(page, 'switch-site');
    await expect.poll(icons).toEqual([on, on]);
    await extension.evaluate((api, id) => api.windows.remove(id ?? -1), other);
  });

  test('a pause stops every site at once, until it is ended', async () => {
    const { web } = reader();
    const one = await reader().open(web.put('http://news.example/', article()));
    await marked(one);
    const other = await reader().open(web.put('http://other.example/', article()));
    await marked(other);
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, 'header')).toContain('Pause');
    await press(popup, 'header button', 'Until I resume it');
    await Promise.all([unmarked(one), unmarked(other)]);
    await expect.poll(() => textOf(popup, 'header')).toContain('Paused everywhere');
    await expect.poll(() => iconText(reader())).toBe('Backstory is paused / ');
    await press(popup, 'header button', 'Resume');
    await Promise.all([marked(one), marked(other)]);
  });

  test('is remembered for the next visit', async () => {
    const url = reader().web.put('http://www.example.co.uk/news', article());
    await store(reader(), { 'site:example.co.uk': 'off' });
    const visited = await reader().open(url);
    const elsewhere = await reader().open(reader().web.put('http://example.org/', article()));
    await marked(elsewhere);
    await unmarked(visited);
  });
});
