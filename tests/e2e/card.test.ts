import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Mark } from '../../scripts/drive/marks.ts';
import { cardClosed, clickInCard, hover, openCard } from './rig/card.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { has, marked, marksWhen, named } from './rig/marks.ts';
import { article, SAMPLE } from './rig/pages.ts';
import type { Reader } from './rig/reader.ts';
import { stored } from './rig/stored.ts';
import { domOf, openWatched } from './rig/untouched.ts';

/** Opens the sample article and waits until it is marked. */
async function openSample(reader: Reader): Promise<Page> {
  const page = await openWatched(reader, reader.web.put('http://news.example/a', SAMPLE));
  await marked(page);
  return page;
}

/** Name, description and statements of the open card, by their roles. */
const partsOf = (reader: Reader, page: Page) =>
  reader.inCard(page, (root) => {
    const dialog = root.querySelector('[role="dialog"]');
    const byId = (name: string) =>
      root.getElementById(dialog?.getAttribute(name) ?? '')?.textContent ?? '';
    return {
      name: byId('aria-labelledby'),
      description: byId('aria-describedby'),
      focused: Boolean(root.activeElement),
    };
  });

inEachBrowser('the card', (reader) => {
  test('opens where the pointer rests, with name, description and who says so', async () => {
    const page = await openSample(reader());
    const text = await hover(reader(), page, named('Kim Jong Un'));
    const { name, description } = (await partsOf(reader(), page)) ?? {};
    expect(name).toContain('Kim Jong Un');
    expect(description).not.toBe('');
    // A statement's source, by the name that the story gives it.
    expect(text).toMatch(/Ghitis|Seoul|Poliphoon|Commentary|Explainer/);
    expect(await domOf(page)).toEqual({ changes: [], same: true, cards: 1 });
  });

  test('Escape closes it', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Vladimir Putin'));
    await page.keyboard.press('Escape');
    await cardClosed(reader(), page);
  });

  test('stays while the pointer is in it, closes when the pointer has left', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Vladimir Putin'));
    const box = await reader().inCard(page, (root) => {
      return root.querySelector('[role="dialog"]')?.getBoundingClientRect().toJSON() as DOMRect;
    });
    if (!box) throw new Error('The card has no box.');
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2 + 10, box.y + box.height / 2, { steps: 5 });
    await openCard(reader(), page);
    await page.mouse.move(4, view.height - 4);
    await cardClosed(reader(), page);
  });

  test('a topic named in a statement leads to its own card, and Back returns', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Hanoi summit'));
    const name = async () => (await partsOf(reader(), page))?.name;
    expect(await name()).toContain('Hanoi');
    await clickInCard(reader(), page, '[role="link"]', 'Donald Trump');
    await expect.poll(name).toContain('Donald Trump');
    await clickInCard(reader(), page, 'button', 'Back');
    await expect.poll(name).toContain('Hanoi');
  });

  test('shortcuts step from mention to mention, and Escape gives the focus back', async () => {
    const page = await openSample(reader());
    await page.focus('.masthead a');
    await reader().pressShortcut(page, 'next-mention');
    await openCard(reader(), page);
    await expect.poll(async () => (await partsOf(reader(), page))?.focused).toBe(true);
    const first = (await partsOf(reader(), page))?.name;
    await reader().pressShortcut(page, 'next-mention');
    await expect.poll(async () => (await partsOf(reader(), page))?.name).not.toBe(first);
    await page.keyboard.press('Escape');
    await cardClosed(reader(), page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BACKSTORY-CARD');
  });

  test('the page does not hear keys pressed in it', async () => {
    const script = `window.heard = []; document.addEventListener('keydown', ({ key }) => heard.push(key), true);`;
    const page = await reader().open(reader().web.put('http://news.example/', article({ script })));
    await marked(page);
    await page.keyboard.press('x');
    await reader().pressShortcut(page, 'next-mention');
    await openCard(reader(), page);
    await expect.poll(async () => (await partsOf(reader(), page))?.focused).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual(['x']);
  });

  test('“off on this site” restores the page as it was', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Vladimir Putin'));
    await clickInCard(reader(), page, 'button', 'More actions');
    await clickInCard(reader(), page, 'button', 'Off on news.example');
    await openCard(reader(), page, (text) => text.includes('Backstory is off on this site'));
    await page.mouse.click(4, 4);
    await expect.poll(() => domOf(page)).toEqual({ changes: [], same: true, cards: 0 });
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await expect.poll(() => stored(reader())).toMatchObject({ 'site:news.example': 'off' });
  });

  test('“off on this site” can be undone in the card’s place', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Vladimir Putin'));
    await clickInCard(reader(), page, 'button', 'More actions');
    await clickInCard(reader(), page, 'button', 'Off on news.example');
    await openCard(reader(), page, (text) => text.includes('Backstory is off on this site'));
    await marksWhen(page, (marks) => marks.length === 0);
    await clickInCard(reader(), page, 'button', 'Undo');
    await marked(page);
    await cardClosed(reader(), page);
    expect(await stored(reader())).not.toHaveProperty('site:news.example');
  });

  test('“not this one” can be undone with the keyboard', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Vladimir Putin'));
    await clickInCard(reader(), page, 'button', 'More actions');
    await clickInCard(reader(), page, 'button', 'Stop marking Vladimir Putin');
    await openCard(reader(), page, (text) => text.includes('No more marks for Vladimir Putin'));
    await marksWhen(page, (marks) => !marks.some(named('Vladimir Putin')));
    await page.keyboard.press('Enter');
    await marksWhen(page, has('Vladimir Putin'));
    await cardClosed(reader(), page);
  });

  test('“not this one” removes the topic’s marks, and no others', async () => {
    const page = await openSample(reader());
    await hover(reader(), page, named('Vladimir Putin'));
    await clickInCard(reader(), page, 'button', 'More actions');
    await clickInCard(reader(), page, 'button', 'Stop marking Vladimir Putin');
    const his = ({ text }: Mark) => /^(Vladimir )?Putin$/.test(text);
    await marksWhen(page, (marks) => !marks.some(his));
    expect((await marked(page)).some(named('Kim Jong Un'))).toBe(true);
    await page.reload();
    const again = await marked(page);
    expect(again.filter(his)).toEqual([]);
  });

  test('shows the disagreement that the sentence takes up', async () => {
    const page = await openSample(reader());
    const text = await hover(
      reader(),
      page,
      (mark) => /was already sending shells/.test(mark.context) && mark.text === 'Pyongyang',
    );
    expect(text).toMatch(/sources disagree · claimed and denied/i);
  });

  test('also opens on the words that give a disagreement away, but not on the rest of the sentence', async () => {
    const page = await openSample(reader());
    const isDispute = ({ highlight }: Mark) => highlight === 'backstory-dispute';
    const [first] = (await marksWhen(page, (marks) => marks.some(isDispute))).filter(isDispute);
    expect(first?.text.length).toBeLessThan((first?.context.length ?? 0) / 2);
    expect(await hover(reader(), page, isDispute)).toMatch(/sources disagree · /i);
    const { name } = (await partsOf(reader(), page)) ?? {};
    expect(name).toMatch(/\?$/);
  });
});
