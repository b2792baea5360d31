import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { CLOSE_AFTER, OPEN_AFTER } from '../../../lib/card/timing.ts';
import { countObservers } from '../rig/observers.ts';
import { clear, settle, stage } from './setup.ts';

const observersAtWork = countObservers();
beforeEach(() => browserPage.viewport(800, 600));
afterEach(clear);

describe('the pointer', async () => {
  test('opens a mention’s card by resting on it, not before', () => {
    const { point, mention, wait, isOpen, dialog } = stage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER - 25);
    expect(isOpen()).toBe(false);
    wait(25);
    expect(dialog().querySelector('h2')?.textContent).toBe('Ada Brook');
  });

  test('closes it by leaving, not by going into the card', async () => {
    const { hover, point, leave, wait, isOpen } = stage();
    await hover('Ada Brook');
    point('card');
    wait(5000);
    expect(isOpen()).toBe(true);
    leave();
    expect(isOpen()).toBe(false);
  });

  test('keeps it by leaving and coming back quickly', async () => {
    const { hover, point, mention, wait, isOpen } = stage();
    await hover('Ada Brook');
    point({ x: 2, y: 2 });
    wait(CLOSE_AFTER / 2);
    point(mention('Ada Brook'));
    wait(5000);
    expect(isOpen()).toBe(true);
  });

  test('has one card at a time: the next mention’s takes the place of the last', async () => {
    const { hover, dialog } = stage();
    await hover('Ada Brook');
    await hover('Lune Bridge');
    expect(dialog().querySelector('h2')?.textContent).toBe('Lune Bridge');
    expect(document.querySelectorAll('backstory-card')).toHaveLength(1);
  });

  test('opens none with a button down, and does again when the button came up unnoticed', () => {
    const { fire, point, mention, wait, isOpen } = stage();
    fire('pointerdown', mention('Ada Brook'), { button: 2, buttons: 2 });
    wait(1000);
    expect(isOpen()).toBe(false);
    // A context menu has swallowed the event that ends the press; at the next move no button is
    // down.
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    expect(isOpen()).toBe(true);
  });

  test('opens none while text is selected, even if the button went down right after a move', () => {
    const { fire, point, mention, wait, isOpen } = stage();
    const beside = { x: 2, y: 2 };
    fire('pointermove', beside);
    fire('pointerdown', beside, { buttons: 1 });
    wait(20);
    fire('pointermove', mention('Ada Brook'), { buttons: 1 });
    wait(1000);
    expect(isOpen()).toBe(false);
    fire('pointerup', mention('Ada Brook'));
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    expect(isOpen()).toBe(true);
  });

  test('does not interfere with links', async () => {
    const { hover, mention } = stage();
    await hover('Westerlune');
    const link = mention('Westerlune').range.startContainer.parentElement as HTMLAnchorElement;
    let followed = false;
    link.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
    });
    link.click();
    expect(followed).toBe(true);
  });
});

describe('an open card', async () => {
  test('closes when its mention is scrolled out of sight', async () => {
    const { hover, wait, isOpen } = stage();
    await hover('Ada Brook');
    window.scrollTo(0, 900);
    window.dispatchEvent(new Event('scroll'));
    wait(20);
    await settle();
    expect(isOpen()).toBe(false);
  });

  test('closes when the page no longer has its mention', async () => {
    const { hover, page, card, isOpen } = stage();
    await hover('Ada Brook');
    page.find = () => undefined;
    card.refresh();
    expect(isOpen()).toBe(false);
  });

  test('stays where it is on the screen once pinned, whatever happens under it', async () => {
    const { hover, press, leave, wait, isOpen, dialog } = stage();
    await hover('Ada Brook');
    press('Pin');
    const before = dialog().getBoundingClientRect();
    leave();
    window.scrollTo(0, 900);
    window.dispatchEvent(new Event('scroll'));
    wait(20);
    await settle();
    expect(isOpen()).toBe(true);
    expect(dialog().getBoundingClientRect().toJSON()).toEqual(before.toJSON());
  });

  test('follows its mention again once unpinned', async () => {
    const { hover, press, wait, isOpen } = stage();
    await hover('Ada Brook');
    press('Pin');
    window.scrollTo(0, 900);
    press('Pin');
    await settle();
    wait(20);
    await settle();
    expect(isOpen()).toBe(false);
  });

  test('closes when the page goes away', async () => {
    const { hover, isOpen } = stage();
    await hover('Ada Brook');
    window.dispatchEvent(new Event('pagehide'));
    expect(isOpen()).toBe(false);
  });

  test('reports which mention it is open on, then none', async () => {
    const told: (string | undefined)[] = [];
    const { hover, leave } = stage({ onOpen: (mention) => told.push(mention?.text) });
    await hover('Ada Brook');
    leave();
    expect(told).toEqual(['Ada Brook', undefined]);
  });
});

describe('the page', async () => {
  test('is observed only while a card is open', async () => {
    const { hover, leave } = stage();
    await hover('Ada Brook');
    expect(observersAtWork()).toBeGreaterThan(0);
    leave();
    expect(observersAtWork()).toBe(0);
  });

  test('has nothing added to it before a card opens, then one element', async () => {
    const { hover } = stage();
    const before = document.documentElement.outerHTML;
    await hover('Ada Brook');
    const host = document.querySelector('backstory-card');
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.shadowRoot).toBeNull();
    host?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is as it was once everything is switched off', async () => {
    const { hover, abort, point, mention, wait, host } = stage();
    const before = document.documentElement.outerHTML;
    await hover('Ada Brook');
    expect(observersAtWork()).toBeGreaterThan(0);
    abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(observersAtWork()).toBe(0);
    point(mention('Ada Brook'));
    wait(1000);
    expect(host()).toBeNull();
  });
});

test('a card says why it is there, and how many more there are, when asked', async () => {
  const { hover, press, dialog } = stage();
  await hover('Westerlune');
  press('More actions');
  press('Why is this marked?');
  await settle();
  expect(dialog().querySelector('[role="status"]')?.textContent).toBe(
    'Marked here for its full name. Mention 3 of 5 on this page.',
  );
});
