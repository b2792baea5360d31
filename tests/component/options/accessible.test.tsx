import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { speak } from '../../rig/speak.ts';
import { violations } from '../rig/violations.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

const BUSY = {
  'site:a-rather-long-name-of-a-site.newspaper.example.org': 'off',
  'site:b.example': 'on',
  'site:c.example': 'maybe',
  'mute:a.example lune ada-brook': true,
  'pref:style': 'strong',
  'skip:ko': true,
};

afterEach(async () => {
  speak('en-GB');
  await emulate([]);
});

const emulate = (features: { name: string; value: string }[]) =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );

describe('the options page', () => {
  test.each([
    ['light', []],
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['with forced colours', [{ name: 'forced-colors', value: 'active' }]],
  ])('has no fault that axe can find, %s', async (_, features) => {
    await emulate(features);
    const root = await mount(new FakeGateway({ ...BUSY }));
    await page.getByRole('button', { name: 'Reset …' }).click();
    await page.getByRole('button', { name: 'Forget b.example' }).click();
    await page.getByRole('button', { name: 'Undo' }).findElement();
    expect(await violations(root)).toEqual([]);
  });

  test.each([
    ['320 px wide', 320, 'en-GB'],
    ['640 px wide, as 1280 at 200 % zoom', 640, 'en-GB'],
    ['wide', 1600, 'en-GB'],
    ['in a longer language, 320 px wide', 320, 'en-XA'],
    ['from right to left, 320 px wide', 320, 'ar-XB'],
    ['in Korean, 320 px wide', 320, 'ko'],
  ])('never scrolls sideways: %s', async (_, width, language) => {
    speak(language);
    document.documentElement.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
    await mount(new FakeGateway({ ...BUSY }), width);
    await page.getByRole('switch').first().findElement();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test('everything in it is reached by Tab, in the order it is read', async () => {
    const root = await mount(new FakeGateway({ ...BUSY }));
    await page.getByRole('switch').first().findElement();
    const stops = Array.from(
      root.querySelectorAll<HTMLElement>('button, input, [tabindex]:not([tabindex="-1"])'),
    ).filter((element) => element.checkVisibility());
    expect(stops.length).toBeGreaterThan(20);
    for (const stop of stops) {
      expect(stop.tabIndex, stop.outerHTML).toBe(0);
      stop.focus();
      expect(document.activeElement).toBe(stop);
    }
  });
});
