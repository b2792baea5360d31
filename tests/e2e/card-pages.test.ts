import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readCard } from '../../scripts/drive/card.ts';
import type { Mark } from '../../scripts/drive/marks.ts';
import { cardClosed, hover, openCard } from './rig/card.ts';
import { frames } from './rig/frames.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { has, marked, marksWhen, named } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import type { Reader } from './rig/reader.ts';

const putin = ({ text }: Mark) => /Putin|بوتين/.test(text);

/** How the open card looks and where it is. */
function lookOf(reader: Reader, page: Page) {
  return reader.inCard(page, async (root) => {
    const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
    await Promise.all(
      (dialog.parentElement?.getAnimations() ?? []).map(({ finished }) => finished),
    );
    const { left, right, top, bottom, width } = dialog.getBoundingClientRect();
    const styleOf = (selector: string) => {
      const { fontSize, fontStyle, fontWeight, lineHeight, color, textTransform, direction } =
        getComputedStyle(root.querySelector(selector) as Element);
      return { fontSize, fontStyle, fontWeight, lineHeight, color, textTransform, direction };
    };
    // What is painted at the card's middle is the card, with nothing of the page over it.
    const onTop = root.elementFromPoint((left + right) / 2, (top + bottom) / 2) !== null;
    return {
      box: { left, right, top, bottom, width },
      name: styleOf('h2'),
      text: styleOf('.statements li'),
      onTop,
    };
  });
}

/** Opens the card on a page and checks that it looks as it does on a plain one. */
async function opensAsAnywhere(reader: Reader, html: string): Promise<Page> {
  const plain = await reader.open(reader.web.put('http://plain.example/', article()));
  await marked(plain);
  await hover(reader, plain, putin);
  const usual = await lookOf(reader, plain);

  const page = await reader.open(reader.web.put('http://odd.example/', html));
  await marked(page);
  expect(await hover(reader, page, putin)).toMatch(/Vladimir Putin/);
  const look = await lookOf(reader, page);
  expect(look).toMatchObject({ name: usual?.name, text: usual?.text, onTop: true });
  expect(look?.box.width).toBeCloseTo(usual?.box.width ?? 0, 0);
  await standsClear(reader, page);
  return page;
}

/** Checks the position of the open card: inside the window, and not on the line of the mention. */
async function standsClear(reader: Reader, page: Page): Promise<void> {
  const box = (await lookOf(reader, page))?.box ?? new DOMRect();
  const view = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight,
    line: [...(CSS.highlights.get('backstory-current') ?? [])].map((any) => {
      const range = document.createRange();
      range.setStart(any.startContainer, any.startOffset);
      range.setEnd(any.endContainer, any.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    })[0],
  }));
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(view.width + 0.5);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(view.height + 0.5);
  if (!view.line) throw new Error('No mention is shown as the current one.');
  expect(box.top >= view.line.bottom - 1 || box.bottom <= view.line.top + 1).toBe(true);
}

const styled = (css: string) => article({ head: `<style>${css}</style>` });

const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>لقاء</title></head>
<body><article><h1>لقاء في الشرق</h1>
<p>التقى فلاديمير بوتين كيم جونغ أون في قاعدة فوستوتشني الفضائية يوم الأربعاء في أقصى شرق روسيا.</p>
<p>وقال بوتين إن كوريا الشمالية جارة لروسيا.</p></article></body></html>`;

inEachBrowser('the card', (reader) => {
  test.each([
    [
      'resets every style it knows',
      styled('*, *::before, *::after { all: unset !important; display: block !important }'),
    ],
    [
      'sets the size of everything',
      styled(
        'html { font-size: 62.5% !important } * { font: italic 700 41px/3 cursive !important; text-transform: uppercase !important; letter-spacing: .4em !important }',
      ),
    ],
    [
      'hides what is not its own',
      styled(
        `:not(:defined), [popover], backstory-card, html > :not(head, body) { display: none !important; opacity: 0 !important;
          visibility: hidden !important; pointer-events: none !important }`,
      ),
    ],
    [
      'turns, filters and cuts off everything',
      styled(
        `html > * { transform: rotate(3deg) !important; filter: invert(1) !important; clip-path: inset(10%) !important }
         body { transform: none !important; clip-path: none !important } * { position: relative !important; z-index: 2147483647 }`,
      ),
    ],
    [
      'has a reset sheet of the usual kind',
      styled(
        '*{margin:0;padding:0;border:0;font:inherit;vertical-align:baseline;box-sizing:border-box;list-style:none}',
      ),
    ],
  ])('looks the same on a page that %s', async (_, html) => {
    await opensAsAnywhere(reader(), html);
  });

  test('looks the same on a page from right to left, and keeps clear of its line', async () => {
    await opensAsAnywhere(reader(), ARABIC);
  });

  test('keeps clear of its line and inside the window at 200 % zoom, and when the zoom changes', async () => {
    const page = await reader().open(reader().web.put('http://odd.example/', article()));
    await marked(page);
    const zoom = (factor: number) =>
      reader().extension.evaluate(async (api, factor) => {
        const [tab] = await api.tabs.query({ url: 'http://odd.example/*' });
        await api.tabs.setZoom(tab?.id, factor);
      }, factor);
    await zoom(2);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
    await hover(reader(), page, putin);
    await standsClear(reader(), page);
    await zoom(1);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1);
    // The pointer is no longer on the mention: the card may have closed, but must not be misplaced.
    if (await lookOf(reader(), page)) await standsClear(reader(), page);
  });

  test('closes with its article and opens on the next one after client-side navigation', async () => {
    const script = `window.next = () => {
      history.pushState({}, '', '/second');
      document.querySelector('article').innerHTML = '<h1>Another</h1><p>Sergei Shoigu came to Pyongyang in July, far from Moscow.</p>';
    };`;
    const page = await reader().open(reader().web.put('http://odd.example/', article({ script })));
    await marked(page);
    await hover(reader(), page, putin);
    await page.evaluate(() => (window as unknown as { next(): void }).next());
    await cardClosed(reader(), page);
    await marksWhen(page, has('Sergei Shoigu'));
    const text = await hover(reader(), page, named('Sergei Shoigu'));
    expect(text).toContain('Shoigu');
  });

  test('stays at its mention while more is loaded above and below, and opens on that as well', async () => {
    const script = `
      const more = (text) => Object.assign(document.createElement('section'), { innerHTML:
        '<h2>More</h2>' + '<p>Nothing of note.</p>'.repeat(20) + '<p>' + text + '</p>' });
      window.below = () => document.querySelector('article').append(more('Later Sergei Shoigu spoke in Pyongyang.'));
      window.above = () => document.querySelector('article').prepend(more('Nobody came.').lastChild);`;
    const page = await reader().open(reader().web.put('http://odd.example/', article({ script })));
    await marked(page);
    await reader().pressShortcut(page, 'next-mention');
    await openCard(reader(), page);
    const before = await lookOf(reader(), page);
    await page.evaluate(() => {
      const { above, below } = window as unknown as Record<string, () => void>;
      above?.();
      below?.();
    });
    await expect
      .poll(async () => (await lookOf(reader(), page))?.box.top)
      .not.toBe(before?.box.top);
    await standsClear(reader(), page);
    await page.keyboard.press('Escape');
    await cardClosed(reader(), page);
    await marksWhen(page, has('Sergei Shoigu'));
    expect(await hover(reader(), page, named('Sergei Shoigu'))).toContain('Shoigu');
  });

  test('is closed on a page that the reader comes back to', async () => {
    const page = await reader().open(reader().web.put('http://odd.example/', article()));
    await marked(page);
    await hover(reader(), page, putin);
    await page.goto(reader().web.put('http://odd.example/other', '<!doctype html><p>Other</p>'));
    // The protocol waits for a load event, which a page restored from the cache never has.
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/');
    await marked(page);
    await cardClosed(reader(), page);
    await hover(reader(), page, putin);
  });

  test('does not open while text is being selected, nor take the selection away', async () => {
    const page = await reader().open(reader().web.put('http://odd.example/', article()));
    await marked(page);
    // The first card brings its script, so that another one could open at once.
    await hover(reader(), page, putin);
    const mark = (await marked(page)).find(named('Vladimir Putin'));
    if (!mark) throw new Error('Not marked.');
    // Beside the text, because a card may well open where the pointer rests before it is pressed.
    await page.mouse.move(await page.evaluate(() => innerWidth - 40), mark.y);
    await cardClosed(reader(), page);
    await page.mouse.down();
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    await frames(page, 40);
    expect(await reader().inCard(page, readCard)).toBeFalsy();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    await page.mouse.up();
    await hover(reader(), page, putin);
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
  });

  test('leaves a right click to the page, and opens again after it', async () => {
    const script = `addEventListener('contextmenu', (event) => {
      window.menu = event.defaultPrevented ? 'prevented' : 'open';
      event.preventDefault();
    });`;
    const page = await reader().open(reader().web.put('http://odd.example/', article({ script })));
    const mark = (await marked(page)).find(putin);
    if (!mark) throw new Error('Not marked.');
    await page.mouse.click(mark.x, mark.y, { button: 'right' });
    await expect.poll(() => page.evaluate(() => (window as { menu?: string }).menu)).toBe('open');
    await cardClosed(reader(), page);
    await hover(reader(), page, putin);
  });
});
