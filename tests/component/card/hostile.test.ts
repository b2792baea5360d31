import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { REVIVALS } from '../../../lib/card/timing.ts';
import { clear, type Stage, settle, stage } from './setup.ts';

beforeEach(() => browserPage.viewport(800, 600));
afterEach(() => {
  clear();
  for (const style of document.querySelectorAll('style[data-hostile]')) style.remove();
});

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.dataset.hostile = '';
  style.textContent = css;
  document.head.append(style);
}

/** The look of a card: everything measurable about it and its name. */
async function lookOf({ hover }: Stage) {
  const card = await hover('Ada Brook');
  const { width, height } = card.getBoundingClientRect();
  const name = card.querySelector('h2') as HTMLElement;
  const { color, fontFamily, fontSize, letterSpacing, textTransform, opacity } =
    getComputedStyle(name);
  return { width, height, color, fontFamily, fontSize, letterSpacing, textTransform, opacity };
}

describe('a page’s own styles do not reach the card', () => {
  test.each([
    ['a reset', '* { all: unset !important }'],
    ['large root', 'html { font-size: 40px !important; letter-spacing: 9px; line-height: 4 }'],
    [
      'hidden strangers',
      ':not(html, body, body *) { display: none !important; opacity: 0 !important }',
    ],
    [
      'the host by name',
      'backstory-card { all: unset !important; visibility: hidden; width: 9px; transform: scale(3); filter: blur(9px) }',
    ],
    [
      'popovers',
      '[popover] { display: none !important; position: static !important; margin: 200px !important }',
    ],
    [
      'text',
      '* { color: red !important; text-transform: uppercase !important; font-family: monospace !important }',
    ],
    [
      'custom properties',
      '* { --paper: red !important; --ink: red !important; --serif: monospace !important }',
    ],
  ])('%s', async (_, css) => {
    const plain = await lookOf(stage({ html: '<p>Ada Brook</p>' }));
    clear();
    pageStyle(css.replace(/(?<=^|})\s*\*(?= )/g, '*:not(head, head *)'));
    expect(await lookOf(stage({ html: '<p>Ada Brook</p>' }))).toEqual(plain);
  });

  test('an element above all others is still below the card', async () => {
    const wall =
      '<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fff8"></div>';
    const { hover } = stage({ html: `<p>Ada Brook</p>${wall}` });
    pageStyle('div { pointer-events: auto !important }');
    const { x, y } = (await hover('Ada Brook')).getBoundingClientRect();
    expect(document.elementFromPoint(x + 40, y + 40)?.localName).toBe('backstory-card');
  });

  test('a modal dialog with the mention in it leaves the card usable', async () => {
    const { hover, press, dialog } = stage({ html: '<dialog><p>Ada Brook</p></dialog>' });
    document.querySelector('dialog')?.showModal();
    await hover('Ada Brook');
    const { x, y } = dialog().getBoundingClientRect();
    expect(document.elementFromPoint(x + 40, y + 40)?.localName).toBe('backstory-card');
    press('More');
    document.querySelector('dialog')?.close();
  });
});

describe('a page that fights the host', () => {
  const turn = () => new Promise((resolve) => queueMicrotask(() => resolve(settle())));

  test('has it put back a few times, then is left alone for good', async () => {
    const { hover, host, isOpen, point, mention, wait } = stage();
    await hover('Ada Brook');
    for (let time = 0; time < REVIVALS; time++) {
      host()?.remove();
      await turn();
      expect(isOpen()).toBe(true);
    }
    host()?.remove();
    await turn();
    expect(host()).toBeNull();
    point({ x: 2, y: 2 });
    point(mention('Ada Brook'));
    wait(2000);
    expect(host()).toBeNull();
  });

  test('hiding the host counts as removing it', async () => {
    const { hover, host, isOpen } = stage();
    await hover('Ada Brook');
    host()?.hidePopover();
    await expect.poll(() => isOpen()).toBe(true);
  });

  test('hears nothing of what is done inside', async () => {
    const heard: string[] = [];
    const { hover, dialog, press } = stage();
    const types = ['click', 'pointerdown', 'mousedown', 'wheel', 'focusin', 'copy', 'touchstart'];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of types) document.addEventListener(type, listen);
    await hover('Ada Brook');
    press('More');
    dialog().focus();
    for (const type of types) {
      dialog().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).toEqual([]);
  });

  test('opens and presses nothing by events of its own making', async () => {
    const isReaders = ({ isTrusted }: Event) => isTrusted;
    const { point, mention, tap, wait, isOpen, host } = stage({ isReaders });
    point(mention('Ada Brook'));
    wait(2000);
    tap(mention('Ada Brook'));
    wait(2000);
    expect(isOpen()).toBe(false);
    expect(host()).toBeNull();
  });

  test('closes nothing by keys of its own making', async () => {
    let isPage = false;
    const { hover, host, isOpen } = stage({ isReaders: () => !isPage });
    await hover('Ada Brook');
    isPage = true;
    for (const key of ['Escape', 'Enter', 'Tab']) {
      for (const target of [host(), document.body, window]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
    expect(isOpen()).toBe(true);
  });

  test('finds no way into the card', async () => {
    const { hover, host } = stage();
    const dialog = await hover('Ada Brook');
    const element = host() as HTMLElement;
    expect(element.shadowRoot).toBeNull();
    expect(element.innerHTML).toBe('');
    expect(element.textContent).toBe('');
    expect(() => element.attachShadow({ mode: 'open' })).toThrow();
    const { x, y } = dialog.getBoundingClientRect();
    expect(document.elementFromPoint(x + 20, y + 20)).toBe(element);
    getSelection()?.selectAllChildren(element);
    expect(getSelection()?.toString()).toBe('');
    expect(document.querySelectorAll('backstory-card *')).toHaveLength(0);
  });
});
