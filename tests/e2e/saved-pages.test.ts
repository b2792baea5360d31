import { describe, expect, test, vi } from 'vitest';
import { marksOn } from '../../scripts/drive/marks.ts';
import type { HtmlPage } from '../../scripts/project/html-pages.ts';
import { GENERATED_PAGES } from '../fixtures/generated-pages.ts';
import { cardClosed, openCard } from './rig/card.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked, unmarked } from './rig/marks.ts';
import { PATIENCE } from './rig/patience.ts';
import type { Reader } from './rig/reader.ts';
import { hostsNamedIn, STORY_NAME, savedPages, withStory } from './rig/saved-pages.ts';
import { shiftsDuring } from './rig/shifts.ts';
import { differences, snapshotOf } from './rig/snapshot.ts';
import { store } from './rig/stored.ts';
import { domOf } from './rig/untouched.ts';
import { keepPlace, openUsed, useLinkAndField } from './rig/used-page.ts';

/** The same page on a site where Backstory is off. */
const CONTROL = 'control.example';

/** The rig's own window (CSS px). */
const SIZE = { width: 1280, height: 900 };

/** Waits until the reader in a page has read it. */
async function isRead({ extension }: Reader, url: string): Promise<void> {
  const ask = () =>
    extension.evaluate(async (api, url) => {
      const [tab] = await api.tabs.query({ url });
      const report = await api.tabs.sendMessage(tab?.id ?? -1, { type: 'report' }, { frameId: 0 });
      return (report as { state: string }).state === 'read';
    }, url);
  await vi.waitUntil(() => ask().catch(() => false), PATIENCE);
}

/** Opens the card of the first mention, as the keyboard command does. */
const openFirstCard = (reader: Reader, url: string) =>
  reader.extension.evaluate(async (api, url) => {
    const [tab] = await api.tabs.query({ url });
    await api.tabs.sendMessage(tab?.id ?? -1, { type: 'step', to: 'open' }, { frameId: 0 });
  }, url);

inEachBrowser('a saved page', (reader) => {
  describe.each(savedPages())('$name', (saved) => {
    test('is read, and stays as it is', async () => {
      const { web, extension } = reader();
      const page = withStory(saved);
      web.expect(hostsNamedIn(saved));
      const path = encodeURIComponent(saved.name);
      const openControl = () => openUsed(reader(), web.put(`http://${CONTROL}/${path}`, page));
      const switchOff = (site: string) =>
        extension.evaluate((api, site) => api.storage.local.set({ [`site:${site}`]: 'off' }), site);
      await switchOff(CONTROL);
      const controlPage = await openControl();
      const control = await snapshotOf(controlPage);
      const usedThere = await useLinkAndField(controlPage);

      const url = web.put(`http://pages.example/${path}`, page);
      const read = await openUsed(reader(), url);
      if (control.text.includes(STORY_NAME)) {
        const marks = await marked(read);
        expect(marks.map(({ text }) => text)).toContain(STORY_NAME);
      } else {
        // Without its scripts this page shows nothing, so there is nothing to mark.
        await isRead(reader(), url);
      }
      const whileRead = await snapshotOf(read);
      expect(await domOf(read)).toEqual({ changes: [], same: true, cards: 0 });

      const goBack = await keepPlace(read);
      const isMarked = (await marksOn(read)).length > 0;
      if (isMarked) {
        const openAndClose = async () => {
          await openFirstCard(reader(), url);
          expect(await openCard(reader(), read)).toBeTruthy();
          await read.keyboard.press('Escape');
          await cardClosed(reader(), read);
        };
        expect(await shiftsDuring(read, openAndClose)).toEqual([]);
      }
      await goBack();
      expect(await useLinkAndField(read)).toEqual(usedThere);

      const offOnAndOff = async () => {
        await switchOff('pages.example');
        await unmarked(read);
        if (!isMarked) return;
        await extension.evaluate((api) => api.storage.local.remove('site:pages.example'));
        await marked(read);
        await switchOff('pages.example');
        await unmarked(read);
      };
      expect(await shiftsDuring(read, offOnAndOff)).toEqual([]);
      await vi.waitUntil(async () => (await domOf(read)).cards === 0, PATIENCE);
      expect((await domOf(read)).changes).toEqual([]);
      await goBack();
      const afterwards = await snapshotOf(read);
      // What this test itself did to the page: it clicked and typed.
      for (const aspect of ['focus', 'selection', 'fields'] as const) {
        afterwards[aspect] = control[aspect];
      }

      const harm = [...differences(control, whileRead), ...differences(control, afterwards)];
      if (harm.length === 0) return;
      // What a page does by itself, by moving or whenever it is laid out again, proves nothing.
      const moved = await openControl();
      await moved.setViewport({ width: 1000, height: 700 });
      await moved.setViewport(SIZE);
      const restless = differences(control, await snapshotOf(moved)).map(({ aspect }) => aspect);
      expect(harm.filter(({ aspect }) => !restless.includes(aspect))).toEqual([]);
    });
  });
});

inEachBrowser('the least touch', (reader) => {
  const openUntouched = async () => {
    const [first] = GENERATED_PAGES as [HtmlPage];
    const url = reader().web.put('http://garden.example/', withStory(first));
    await store(reader(), { 'site:garden.example': 'off' });
    return openUsed(reader(), url);
  };

  test('a layout shift is noticed if the browser reports it', async () => {
    const page = await openUntouched();
    const push = () => document.body.style.setProperty('padding-top', '100px');
    const shifts = await shiftsDuring(page, () => page.evaluate(push));
    expect(shifts.length > 0).toBe(reader().name === 'chromium');
  });

  test.each([
    ['an attribute', () => document.querySelector('p')?.setAttribute('data-x', ''), 'DOM'],
    ['a style', () => document.body.style.setProperty('letter-spacing', '1px'), 'layout'],
    ['a style sheet', () => document.adoptedStyleSheets.push(new CSSStyleSheet()), 'style sheets'],
    ['a global', () => Object.assign(window, { x: 1 }), 'globals'],
    ['a highlight', () => CSS.highlights.set('x', new Highlight()), 'own highlights'],
    ['a word', () => document.querySelector('p')?.append(' more'), 'text'],
    ['a scroll', () => scrollBy(0, 1), 'scroll position'],
    ['a selection', () => getSelection()?.removeAllRanges(), 'selection'],
  ] as const)('%s is noticed', async (_, touch, aspect) => {
    const page = await openUntouched();
    const before = await snapshotOf(page);
    await page.evaluate(touch as () => void);
    const noticed = differences(before, await snapshotOf(page)).map((one) => one.aspect);
    expect(noticed).toContain(aspect);
  });
});
