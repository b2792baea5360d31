import { afterEach, describe, expect, test } from 'vitest';
import { clear, stage } from './setup.ts';

afterEach(() => {
  clear();
  document.documentElement.removeAttribute('style');
});

/** The colours of a card opened on a name in this page. */
async function schemeOn(html: string, theme: 'system' | 'light' | 'dark' = 'system') {
  const { hover } = stage({
    html,
    preferences: () => ({ openAfter: 250, closeAfter: 300, theme }),
  });
  return getComputedStyle(await hover('Ada Brook')).colorScheme;
}

const NAME = '<p>Ada Brook</p>';

describe('a card has the colours of the page behind its mention', () => {
  test.each([
    ['no background at all', NAME, 'light'],
    ['a dark one around the article', `<main style="background: #121212">${NAME}</main>`, 'dark'],
    [
      'a light column on a dark page',
      `<main style="background: #121212"><div style="background: #fff">${NAME}</div></main>`,
      'light',
    ],
    [
      'a shade that hides little',
      `<main style="background: #111"><div style="background: rgb(255 255 255 / 10%)">${NAME}</div></main>`,
      'dark',
    ],
    [
      'a picture under light text',
      `<main style="background: linear-gradient(#000, #222); color: #ddd">${NAME}</main>`,
      'dark',
    ],
    ['grey text on nothing', `<main style="color: #767676">${NAME}</main>`, 'light'],
    ['oklch', `<main style="background: oklch(20% 0.02 250)">${NAME}</main>`, 'dark'],
    ['light oklch', `<main style="background: oklch(96% 0.01 250)">${NAME}</main>`, 'light'],
    ['lab', `<main style="background: lab(96% -0.5 -1)">${NAME}</main>`, 'light'],
    ['dark lab', `<main style="background: lab(10% 0 0)">${NAME}</main>`, 'dark'],
    [
      'wide gamut',
      `<main style="background: color(display-p3 0.1 0.1 0.12)">${NAME}</main>`,
      'dark',
    ],
    [
      'a translucent colour of a wide gamut',
      `<main style="background: color(display-p3 0 0 0 / 20%)">${NAME}</main>`,
      'light',
    ],
    [
      'mixed',
      `<main style="background: color-mix(in oklab, black 90%, white)">${NAME}</main>`,
      'dark',
    ],
  ])('%s', async (_, html, scheme) => {
    expect(await schemeOn(html)).toBe(scheme);
  });

  test('the canvas of a page that asks the browser for a dark one', async () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(await schemeOn(NAME)).toBe('dark');
  });

  test('what the reader has chosen comes first', async () => {
    expect(await schemeOn(`<main style="background: #121212">${NAME}</main>`, 'light')).toBe(
      'light',
    );
  });
});
