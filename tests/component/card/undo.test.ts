import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { UNDO_WITHIN } from '../../../lib/card/timing.ts';
import { clear, rootOf, type Stage, settle, stage } from './setup.ts';

beforeEach(() => browserPage.viewport(800, 600));
afterEach(clear);

/** The offer on the page, if there is one. */
function offer(): HTMLElement | undefined {
  const hosts = [...document.querySelectorAll<HTMLElement>('backstory-card:popover-open')];
  return hosts.map((host) => rootOf(host)?.querySelector<HTMLElement>('.undo')).find(Boolean) as
    | HTMLElement
    | undefined;
}

const said = () => offer()?.querySelector('[role="status"]')?.textContent;
const button = () => offer()?.querySelector('button') as HTMLButtonElement;

/** A page on which switching off ends everything else. */
function stageThatEnds(): Stage {
  const self = stage({
    actions: {
      mute: async () => async () => {},
      openStory: () => {},
      switchOff: async () => {
        self.abort();
        return async () => void self.asked.push('on');
      },
    },
  });
  return self;
}

/** Mutes or switches off from a card that the pointer opened. */
async function use(self: Stage, name: RegExp): Promise<DOMRect> {
  await self.hover('Ada Brook');
  self.press('More actions');
  const place = self.dialog().getBoundingClientRect();
  self.press(name);
  await settle();
  return place;
}

describe('what is done from a card', () => {
  test.each([
    [
      'muting',
      /^Stop marking Ada Brook/,
      'No more marks for Ada Brook on this site',
      'mute',
      'unmute',
    ],
    ['off', /^Off on/, 'Backstory is off on this site', 'off', 'on'],
  ])('can be undone in the card’s place: %s', async (_, name, words, done, undone) => {
    const self = stage();
    const place = await use(self, name);
    expect(self.asked.at(-1)).toMatch(new RegExp(`^${done}`));
    expect(said()).toBe(words);
    const box = offer()?.getBoundingClientRect() as DOMRect;
    expect(Math.abs(box.left - place.left)).toBeLessThan(12);
    expect(Math.abs(box.top - place.top)).toBeLessThan(12);
    button().click();
    await settle();
    expect(self.asked.at(-1)).toMatch(new RegExp(`^${undone}`));
    expect(offer()).toBeUndefined();
  });

  test('can be taken back when it has ended everything on the page', async () => {
    const self = stageThatEnds();
    await use(self, /^Off on/);
    expect(document.querySelectorAll('backstory-card')).toHaveLength(1);
    button().click();
    await settle();
    expect(self.asked).toEqual(['on']);
    expect(document.querySelector('backstory-card')).toBeNull();
  });

  test.each([
    ['muting', /^Stop marking Ada Brook/],
    ['off', /^Off on/],
  ])('leaves the card open to say so if it could not be stored: %s', async (_, name) => {
    const refused = () => Promise.reject(new Error('quota'));
    const self = stage({ actions: { mute: refused, switchOff: refused, openStory: () => {} } });
    await use(self, name);
    expect(offer()).toBeUndefined();
    await expect
      .poll(() => self.dialog().querySelector('.answer')?.textContent)
      .toBe('The browser could not save this, so nothing has changed');
  });

  test('says so if undoing could not be stored, and stays', async () => {
    const self = stage({
      actions: {
        mute: async () => () => Promise.reject(new Error('quota')),
        openStory: () => {},
        switchOff: async () => async () => {},
      },
    });
    await use(self, /^Stop marking Ada Brook/);
    button().click();
    await expect.poll(said).toBe('The browser could not save this, so nothing has changed');
  });
});

describe('the offer to take it back', () => {
  test('ends by itself, but not under the pointer', async () => {
    const self = stage();
    await use(self, /^Stop marking Ada Brook/);
    offer()?.parentElement?.dispatchEvent(new PointerEvent('pointerenter'));
    self.wait(UNDO_WITHIN * 2);
    expect(offer()).toBeDefined();
    offer()?.parentElement?.dispatchEvent(new PointerEvent('pointerleave'));
    self.wait(UNDO_WITHIN - 1);
    expect(offer()).toBeDefined();
    self.wait(1);
    expect(offer()).toBeUndefined();
    expect(self.asked).not.toContainEqual(expect.stringMatching(/^unmute/));
  });

  test('ends with a press on the page, and with the next card', async () => {
    const self = stage();
    await use(self, /^Stop marking Ada Brook/);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(offer()).toBeUndefined();
    await use(self, /^Stop marking Ada Brook/);
    await self.hover('Osterlune');
    expect(offer()).toBeUndefined();
  });

  test('has the focus, described by its words, and gives it back', async () => {
    const self = stage();
    const link = document.querySelector('a') as HTMLElement;
    link.focus();
    self.card.step('open');
    self.press('More actions');
    self.press(/^Stop marking Westerlune/);
    await settle();
    const host = document.activeElement as HTMLElement;
    expect(rootOf(host)?.activeElement).toBe(button());
    expect(button().ariaDescribedByElements?.[0]?.textContent).toBe(said());
    await userEvent.keyboard('{Escape}');
    expect(offer()).toBeUndefined();
    expect(document.activeElement).toBe(link);
  });

  test('waits for keyboard users until they move on', async () => {
    const self = stage();
    document.querySelector('a')?.focus();
    await userEvent.keyboard('{Shift}');
    self.card.step('open');
    self.press('More actions');
    self.press(/^Stop marking Westerlune/);
    await settle();
    self.wait(UNDO_WITHIN * 3);
    expect(offer()).toBeDefined();
    document.querySelector('a')?.focus();
    expect(offer()).toBeUndefined();
  });

  test('waits for keyboard users even if everything else on the page has ended', async () => {
    const self = stageThatEnds();
    await userEvent.keyboard('{Shift}');
    self.card.step('next');
    self.press('More actions');
    self.press(/^Off on/);
    await settle();
    self.wait(UNDO_WITHIN * 3);
    expect(said()).toBe('Backstory is off on this site');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('backstory-card')).toBeNull();
  });
});
