import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../../lib/i18n/translate.ts';
import { speak } from '../../rig/speak.ts';
import { mount, press, unmount } from '../card/mount.tsx';
import { violations } from '../rig/violations.ts';
import { boxesIn, cutOff, notMirrored } from './layout.ts';

beforeEach(() => page.viewport(320, 640));

afterEach(() => {
  unmount();
  speak('en-GB');
});

/** A card with everything in it unfolded. */
async function unfolded(): Promise<HTMLElement> {
  const card = mount({ context: { ...CONTEXT } });
  await press(card, t('card.sources'));
  await press(card, t('card.more-actions'));
  for (const fold of card.querySelectorAll<HTMLElement>('.folded [aria-expanded=false]'))
    fold.click();
  await press(card, t('card.why-marked'));
  return card;
}

const CONTEXT = {
  sentence: {
    text: 'She cut the ribbon.',
    topics: new Set(['ada-brook']),
    nearby: new Set<string>(),
    about: true,
  },
  published: '2026-01-01',
  shown: new Set<string>(),
};

describe.each(['es', 'ko', 'en-XA', 'ar-XB'])('in %s', (language) => {
  test('no words of a card are cut off at 320 px', async () => {
    speak(language);
    const card = await unfolded();
    expect(card.closest('.panel')?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(cutOff(card)).toEqual([]);
  });

  test('a card has no fault that axe can find', async () => {
    speak(language);
    const card = await unfolded();
    expect(await violations(card)).toEqual([]);
  });

  test('a card says once that the statements are in English', () => {
    speak(language);
    const card = mount();
    const notes = [...card.querySelectorAll('p')].filter(
      (line) => line.textContent === t('statements-in-english'),
    );
    expect(notes).toHaveLength(1);
  });
});

test('English stands on the side of the words around it', () => {
  speak('ar-XB');
  const name = mount().querySelector('.name') as HTMLElement;
  const text = document.createRange();
  text.selectNodeContents(name);
  expect(getComputedStyle(name).direction).toBe('ltr');
  expect(text.getBoundingClientRect().right).toBeCloseTo(name.getBoundingClientRect().right, 0);
});

test('in English nothing needs to be said of the language', () => {
  expect(mount().textContent).not.toContain(t('statements-in-english'));
});

test('from right to left a card is its own mirror image', async () => {
  const card = await unfolded();
  const before = boxesIn(card);
  expect(before.size).toBeGreaterThan(20);
  const panel = card.closest<HTMLElement>('.panel');
  if (panel) panel.dir = 'rtl';
  expect(notMirrored(before, boxesIn(card), card.getBoundingClientRect().width)).toEqual([]);
});
