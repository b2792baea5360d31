import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { clear, stage } from './setup.ts';

beforeEach(() => browserPage.viewport(320, 640));
afterEach(clear);

describe('a finger', () => {
  test('opens a card as a sheet as wide as the window', () => {
    const { tap, mention, dialog } = stage();
    tap(mention('Ada Brook'));
    const { left, width, bottom } = dialog().getBoundingClientRect();
    expect([left, width, bottom]).toEqual([0, 320, 640]);
  });

  test.each([
    ['above', '<p style="margin-top: 40px">Ada Brook</p>'],
    ['in the middle', '<p style="margin-top: 300px">Ada Brook</p>'],
    ['below', '<p style="margin-top: 590px">Ada Brook</p>'],
  ])('never covers the line that was tapped: %s', (_, html) => {
    const { tap, mention, dialog } = stage({ html });
    tap(mention('Ada Brook'));
    const line = (mention('Ada Brook').range as Range).getBoundingClientRect();
    const sheet = dialog().getBoundingClientRect();
    expect(sheet.bottom <= line.top || sheet.top >= line.bottom).toBe(true);
    expect(sheet.height).toBeGreaterThan(120);
  });

  test('closes it by tapping beside it, not inside', () => {
    const { tap, mention, isOpen } = stage();
    tap(mention('Ada Brook'));
    tap({ x: 160, y: 620 });
    expect(isOpen()).toBe(true);
    tap({ x: 5, y: 5 });
    expect(isOpen()).toBe(false);
  });

  test('follows a link, and opens nothing', () => {
    const { tap, mention, host } = stage();
    tap(mention('Westerlune'));
    expect(host()).toBeNull();
  });

  test('opens nothing by a long press, though a click may follow it', () => {
    const { mention, host } = stage();
    const { x, y, width, height } = (mention('Ada Brook').range as Range).getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, pointerType: 'touch' };
    const target = document.elementFromPoint(at.clientX, at.clientY);
    for (const [type, timeStamp] of [
      ['pointerdown', 1000],
      ['click', 1700],
    ] as const) {
      const event = new PointerEvent(type, { bubbles: true, composed: true, ...at });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      target?.dispatchEvent(event);
    }
    expect(host()).toBeNull();
  });

  test('moving over a mention opens nothing', () => {
    const { fire, mention, wait, host } = stage();
    fire('pointermove', mention('Ada Brook'), { pointerType: 'touch' });
    wait(1000);
    expect(host()).toBeNull();
  });
});
