import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { clear, type Stage, settle, stage } from './setup.ts';

beforeEach(() => browserPage.viewport(800, 600));
afterEach(async () => {
  clear();
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
});

const SPACE = '<div style="height: 1500px"></div>';

/** Where a card is: clear of the lines of its mention, and inside the window. */
function standing({ dialog, mention }: Stage, text: string) {
  const card = dialog().getBoundingClientRect();
  const lines = [...(mention(text).range as Range).getClientRects()];
  return {
    clear: lines.every(
      ({ top, bottom, left, right }) =>
        card.top >= bottom || card.bottom <= top || card.left >= right || card.right <= left,
    ),
    inside:
      card.top >= 0 && card.left >= 0 && card.right <= innerWidth && card.bottom <= innerHeight,
    above: lines.every(({ top }) => card.bottom <= top),
    below: lines.every(({ bottom }) => card.top >= bottom),
  };
}

describe('a card stands clear of its line and inside the window', () => {
  test.each<[string, string, [number, number]]>([
    ['at the top', `<p>Ada Brook</p>${SPACE}`, [800, 600]],
    ['at the bottom', `<p style="margin-top: 540px">Ada Brook</p>${SPACE}`, [800, 600]],
    ['at the right edge', `<p style="text-align: right">Ada Brook</p>`, [800, 600]],
    ['in a narrow window', `<p style="margin-top: 200px">It is Ada Brook again</p>`, [320, 480]],
    ['in a low window', `<p style="margin-top: 90px">Ada Brook</p>${SPACE}`, [800, 260]],
    ['in text as large as it gets', `<p style="font-size: 90px">Ada Brook</p>${SPACE}`, [800, 600]],
    ['in text from right to left', '<p dir="rtl">قالت Ada Brook إن الجسر جاهز</p>', [800, 600]],
    [
      'in text from top to bottom',
      '<p style="writing-mode: vertical-rl; height: 500px; margin-inline: auto">市長 Ada Brook は橋を開いた</p>',
      [800, 600],
    ],
    [
      'in a box that scrolls',
      `<div style="height: 200px; overflow: auto"><p>Ada Brook</p>${SPACE}</div>`,
      [800, 600],
    ],
  ])('%s', async (_, html, [width, height]) => {
    await browserPage.viewport(width, height);
    const self = stage({ html });
    await self.hover('Ada Brook');
    expect(standing(self, 'Ada Brook')).toMatchObject({ clear: true, inside: true });
  });

  test('when its mention is broken over two lines', async () => {
    const html = `<p style="width: 9em">It was said that <b>Ada Brook</b> had cut it.</p>`;
    const self = stage({ html });
    expect((self.mention('Ada Brook').range as Range).getClientRects()).toHaveLength(2);
    const { range } = self.mention('Ada Brook');
    const [first] = (range as Range).getClientRects();
    self.point({ x: (first?.x ?? 0) + 5, y: (first?.y ?? 0) + 5 });
    self.wait(300);
    await settle();
    expect(standing(self, 'Ada Brook')).toMatchObject({ clear: true, inside: true });
  });

  test('on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const self = stage({ html: '<p>قالت Ada Brook إن الجسر جاهز</p>' });
    const card = await self.hover('Ada Brook');
    expect(standing(self, 'Ada Brook')).toMatchObject({ clear: true, inside: true });
    expect(getComputedStyle(card).direction).toBe('ltr');
  });

  test('on a page that magnifies itself', async () => {
    document.documentElement.style.zoom = '1.5';
    const self = stage({ html: '<p>It is Ada Brook</p>' });
    const card = await self.hover('Ada Brook');
    expect(standing(self, 'Ada Brook')).toMatchObject({ clear: true, inside: true, below: true });
    expect(card.getBoundingClientRect().width).toBeLessThan(400);
  });

  test('when it grows: unfolded, it scrolls inside', async () => {
    await browserPage.viewport(360, 420);
    const self = stage({ html: `<p>Ada Brook</p>${SPACE}` });
    const card = await self.hover('Ada Brook');
    self.press('More');
    self.press('Sources');
    await browserPage.viewport(360, 400);
    self.wait(20);
    await settle();
    expect(standing(self, 'Ada Brook')).toMatchObject({ clear: true, inside: true });
    const body = card.querySelector('.card-body') as HTMLElement;
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  });
});

describe.each([
  [640, 450],
  [320, 640],
])('in a window of %i × %i a card in its middle shows', (width, height) => {
  const half = height / 2 - 30;
  const html = `<p style="margin-top: ${half}px">The cost of the <a>Lune Bridge</a>, nine million or twelve?</p>${SPACE}`;
  const sentence = 'The cost of the Lune Bridge, nine million or twelve?';
  const topics = new Set(['lune-bridge']);
  const open = async () => {
    await browserPage.viewport(width, height);
    const self = stage({ html });
    self.page.sentenceOf = () => ({ text: sentence, topics, nearby: topics, about: true });
    const card = await self.hover('Lune Bridge');
    self.wait(20);
    await settle();
    return { self, card };
  };

  test('the question and the first side without scrolling', async () => {
    const { self, card } = await open();
    expect(standing(self, 'Lune Bridge')).toMatchObject({ clear: true, inside: true });
    const { bottom } = card.querySelector('.card-foot')?.getBoundingClientRect() ?? {};
    const foot = card.querySelector('.card-foot')?.getBoundingClientRect().top ?? 0;
    expect(bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom + 1);
    const seen = (what: string) =>
      (card.querySelector(what)?.getBoundingClientRect().bottom ?? Number.NaN) <= foot;
    expect(seen('.question')).toBe(true);
    expect(seen('.positions li .says')).toBe(true);
    expect(seen('.positions li .attribution')).toBe(true);
  });

  test('its options once they are opened, and the answer to one', async () => {
    const { self, card } = await open();
    const isSeen = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      const frame = card.getBoundingClientRect();
      return box !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
    };
    self.press('More actions');
    await settle();
    self.wait(20);
    await settle();
    expect(isSeen(card.querySelector('.options li:last-child'))).toBe(true);
    self.press('Why is this marked?');
    self.wait(20);
    await settle();
    expect(isSeen(card.querySelector('.answer'))).toBe(true);
    expect(window.scrollY).toBe(0);
  });
});

describe('a card follows its mention', () => {
  test('as the page scrolls', async () => {
    const self = stage({ html: `<p style="margin-top: 200px">Ada Brook</p>${SPACE}` });
    const card = await self.hover('Ada Brook');
    const before = card.getBoundingClientRect().top;
    window.scrollTo(0, 120);
    window.dispatchEvent(new Event('scroll'));
    self.wait(20);
    await settle();
    expect(card.getBoundingClientRect().top).toBeCloseTo(before - 120, 0);
  });

  test('to the other side when the window gets too low for it', async () => {
    const self = stage({ html: `<p style="margin-top: 330px">Ada Brook</p>${SPACE}` });
    await browserPage.viewport(800, 800);
    await self.hover('Ada Brook');
    expect(standing(self, 'Ada Brook').below).toBe(true);
    await browserPage.viewport(800, 420);
    window.dispatchEvent(new Event('resize'));
    self.wait(20);
    await settle();
    expect(standing(self, 'Ada Brook')).toMatchObject({ above: true, inside: true });
  });
});
