import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '../rig/violations.ts';
import { mount, press, sentence, unmount } from './mount.tsx';

afterEach(unmount);

const taken = {
  topic: 'lune-bridge',
  context: {
    sentence: sentence('The bridge cost millions.', 'lune-bridge'),
    published: '2024-01-01',
    shown: new Set<string>(),
  },
};

/**
 * The panel at rest and without the shades at its edges, because axe can't measure contrast over
 * them.
 */
function atRest(card: HTMLElement): HTMLElement {
  const panel = card.parentElement as HTMLElement;
  for (const animation of panel.getAnimations()) animation.finish();
  const body = card.querySelector<HTMLElement>('.card-body');
  if (body) body.style.background = 'none';
  return panel;
}

const STATES: [string, () => HTMLElement, string[]][] = [
  ['as it opens', () => mount(), []],
  ['with a dispute', () => mount(taken), []],
  ['unfolded', () => mount(), ['More', 'Sources']],
  ['with its options', () => mount(), ['More actions', 'Why is this marked?']],
  ['with disputes unfolded', () => mount(), ['Sources differ on one question about this topic']],
  ['reached from another', () => mount(), ['Osterlune']],
  ['pinned', () => mount({ pinned: true }), []],
];

describe.each(STATES)('the card %s', (_, make, steps) => {
  test.each(['light', 'dark'])('has no fault that axe can find, %s', async (theme) => {
    await page.viewport(800, 1200);
    const card = make();
    for (const step of steps) await press(card, step);
    const panel = atRest(card);
    panel.dataset.theme = theme;
    expect(await violations(panel)).toEqual([]);
  });
});

test('axe does find a fault that is put there', async () => {
  const card = mount();
  card.removeAttribute('aria-labelledby');
  card.querySelector<HTMLElement>('.speaker')?.style.setProperty('color', '#bbb');
  const found = (await violations(atRest(card))).join('\n');
  expect(found).toContain('aria-dialog-name');
  expect(found).toContain('color-contrast');
});

test('every target is large enough to hit: 24 px, or a word in running text', () => {
  const card = mount();
  for (const button of card.querySelectorAll<HTMLElement>('button:not(.source-name)')) {
    const { width, height } = button.getBoundingClientRect();
    if (button.offsetParent)
      expect(Math.min(width, height), button.textContent ?? '').toBeGreaterThanOrEqual(24);
  }
});

test('a narrow window and text at twice its size need no scrolling sideways', async () => {
  await page.viewport(320, 640);
  const card = mount(taken);
  (card.parentElement as HTMLElement).style.fontSize = '2em';
  const body = card.querySelector('.card-body') as HTMLElement;
  expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
  expect(card.scrollWidth).toBeLessThanOrEqual(320);
});
