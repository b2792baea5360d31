import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { clear, type Stage, settle, stage } from './setup.ts';

beforeEach(() => browserPage.viewport(800, 600));
afterEach(clear);

const rootOf = (dialog: HTMLElement) => dialog.getRootNode() as ShadowRoot;
const nameOf = ({ dialog }: Stage) => dialog().querySelector('h2')?.textContent;

describe('stepping', () => {
  test('goes from mention to mention and round the ends', () => {
    const self = stage();
    const names = () => {
      self.card.step('next');
      return nameOf(self);
    };
    const once = ['Ada Brook', 'Lune Bridge', 'Westerlune', 'Lune Bridge', 'Osterlune'];
    expect([...once, ...once].map(names)).toEqual([...once, ...once]);
    self.card.step('previous');
    self.card.step('previous');
    expect(nameOf(self)).toBe('Westerlune');
  });

  test('opens at once, with the focus inside', () => {
    const { card, dialog } = stage();
    expect(card.step('next')).toBe(true);
    expect(rootOf(dialog()).activeElement).toBe(dialog());
  });

  test('begins at the mention in what has the focus', () => {
    const self = stage();
    document.querySelector('a')?.focus();
    self.card.step('open');
    expect(nameOf(self)).toBe('Westerlune');
  });

  test('begins with the first mention in sight', () => {
    const self = stage({
      html: `<p>Ada Brook</p><div style="height: 3000px"></div><p>Osterlune</p>`,
    });
    window.scrollTo(0, 2000);
    self.card.step('open');
    expect(nameOf(self)).toBe('Osterlune');
  });

  test('shows a mention that is out of sight, with room for its card', async () => {
    const self = stage({
      html: `<div style="height: 3000px"></div><p>${'word '.repeat(3000)}Osterlune ${'word '.repeat(3000)}</p>`,
    });
    self.card.step('next');
    await settle();
    const { top, bottom } = (self.mention('Osterlune').range as Range).getBoundingClientRect();
    const card = self.dialog().getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(card.top).toBeGreaterThanOrEqual(bottom);
    expect(card.bottom).toBeLessThanOrEqual(600);
  });

  test('reports that there is nothing to step to', () => {
    const { card, host } = stage({ html: '<p>Nobody we know.</p>' });
    expect(card.step('next')).toBe(false);
    expect(card.show('m0')).toBe(false);
    expect(host()).toBeNull();
  });
});

describe('keys in a card', () => {
  test('Escape closes it and gives the focus back where it was', async () => {
    const { card, isOpen } = stage();
    const link = document.querySelector('a');
    link?.focus();
    card.step('next');
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(link);
  });

  test('Escape pressed on the page closes it too, and does nothing else then', async () => {
    const { hover, isOpen } = stage();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    await hover('Ada Brook');
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual(['Escape']);
  });

  test('do not reach the page, on their way down or up', async () => {
    const heard: string[] = [];
    const listen = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
    const { card } = stage();
    const types = ['keydown', 'keypress', 'keyup'] as const;
    for (const type of types) {
      document.addEventListener(type, listen, true);
      document.addEventListener(type, listen);
    }
    card.step('next');
    await userEvent.keyboard('j{Tab}{ArrowDown}');
    for (const type of types) {
      document.removeEventListener(type, listen, true);
      document.removeEventListener(type, listen);
    }
    expect(heard).toEqual([]);
  });

  test('Tab visits every control, in order', async () => {
    const { card, dialog } = stage();
    card.step('next');
    const visited: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await userEvent.keyboard('{Tab}');
      visited.push(rootOf(dialog()).activeElement?.textContent?.trim() ?? '');
    }
    expect(visited).toEqual([
      'Pin',
      'Close',
      'bridge',
      'Osterlune',
      'Tern column',
      'River Gazette analysis',
    ]);
  });

  test('Enter on a topic leads to its card, read from its name; Back leads back', async () => {
    const self = stage();
    self.card.step('next');
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    self.wait(100);
    expect(nameOf(self)).toBe('Lune Bridge');
    expect(rootOf(self.dialog()).activeElement).toBe(self.dialog());
    await userEvent.keyboard('{Tab}{Enter}');
    self.wait(100);
    expect(nameOf(self)).toBe('Ada Brook');
  });

  test('once used, they keep a card open that the pointer has left', async () => {
    const { hover, dialog, leave, isOpen } = stage();
    await hover('Ada Brook');
    dialog().focus();
    await userEvent.keyboard('{Tab}');
    leave();
    expect(isOpen()).toBe(true);
  });

  describe('Tab at its end', () => {
    const PAGE = `
      <p><a href="#first">First</a> <button>Before</button> Ada Brook came,
      <button hidden>Hidden</button> <button disabled>Disabled</button> <button tabindex="-1">Skipped</button>
      <button>Behind</button> and <a href="#bridge">the Lune Bridge</a> opened. Osterlune</p>`;
    /**
     * What has the focus after a mention's card has been left, past its last control or before its
     * first.
     */
    const leftFor = async (text: string, how: 'Tab' | 'Shift+Tab') => {
      const self = stage({ html: PAGE });
      self.card.show(self.mention(text).key);
      const { activeElement } = document;
      const controls = [...self.dialog().querySelectorAll<HTMLElement>('button')];
      const last = controls.filter((button) => button.checkVisibility()).at(-1);
      if (how === 'Tab') last?.focus();
      await userEvent.keyboard(how === 'Tab' ? '{Tab}' : '{Shift>}{Tab}{/Shift}');
      expect(activeElement).toBe(self.host());
      return { isOpen: self.isOpen(), on: document.activeElement?.textContent };
    };

    test.each<[string, string, 'Tab' | 'Shift+Tab', string]>([
      ['goes on behind the mention', 'Ada Brook', 'Tab', 'Behind'],
      ['goes to the link it stands in', 'Lune Bridge', 'Tab', 'the Lune Bridge'],
      ['backwards goes to what is before the mention', 'Ada Brook', 'Shift+Tab', 'Before'],
      ['backwards, too, out of a link', 'Lune Bridge', 'Shift+Tab', 'Behind'],
    ])('%s', async (_, text, how, on) => {
      expect(await leftFor(text, how)).toEqual({ isOpen: false, on });
    });

    test('is left to the browser if nothing follows', async () => {
      expect(await leftFor('Osterlune', 'Tab')).not.toMatchObject({ on: 'the Lune Bridge' });
    });
  });

  test('a focus that goes back to the page closes it', () => {
    const { card, isOpen } = stage();
    card.step('next');
    document.querySelector('a')?.focus();
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(document.querySelector('a'));
  });
});
