import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PANELS } from '../../../lib/popup/trail.ts';
import { report } from '../../fixtures/popup-report.ts';
import { speak } from '../../rig/speak.ts';
import { FakeGateway } from '../popup/fake-gateway.ts';
import { mount } from '../popup/mount.tsx';
import { STATES } from '../popup/states.ts';
import { violations } from '../rig/violations.ts';
import { boxesIn, cutOff, notMirrored } from './layout.ts';

afterEach(() => speak('en-GB'));

const LANGUAGES = ['es', 'ko', 'en-XA', 'ar-XB'];
const NARROWEST = [320, 568] as const;

describe.each(LANGUAGES)('in %s, at 320 px', (language) => {
  test.each(PANELS)(
    'no words of the panel %s are cut off, and axe finds no fault',
    async (panel) => {
      speak(language);
      const root = await mount(new FakeGateway({ answer: report() }), {
        start: { panel },
        size: [...NARROWEST],
      });
      await expect.element(page.getByRole('tabpanel')).toBeVisible();
      for (const fold of root.querySelectorAll<HTMLElement>(
        '[role=tabpanel] [aria-expanded=false]',
      ))
        fold.click();
      expect(cutOff(root)).toEqual([]);
      expect(await violations(root)).toEqual([]);
    },
  );

  test.each(Object.entries(STATES).filter(([name]) => name !== 'failed'))(
    'no words of the state “%s” are cut off',
    async (_, { gateway, start }) => {
      speak(language);
      const root = await mount(gateway(), { ...(start && { start }), size: [...NARROWEST] });
      await expect.element(page.getByRole('status').first()).toBeVisible();
      expect(cutOff(root)).toEqual([]);
    },
  );
});

test.each(PANELS)('from right to left the panel %s is its own mirror image', async (panel) => {
  const root = await mount(new FakeGateway({ answer: report() }), { start: { panel } });
  await expect.element(page.getByRole('tabpanel')).toBeVisible();
  for (const fold of root.querySelectorAll<HTMLElement>('[role=tabpanel] [aria-expanded=false]'))
    fold.click();
  await expect.element(page.getByRole('tabpanel')).toBeVisible();
  const before = boxesIn(root);
  document.documentElement.dir = 'rtl';
  expect(before.size).toBeGreaterThan(20);
  expect(notMirrored(before, boxesIn(root), root.getBoundingClientRect().width)).toEqual([]);
});

test('the rules can fail', async () => {
  const root = await mount(new FakeGateway({ answer: report() }), { size: [...NARROWEST] });
  const title = root.querySelector('h1') as HTMLElement;
  title.style.whiteSpace = 'nowrap';
  title.textContent = 'A title much too long for its line, '.repeat(3);
  expect(cutOff(root)).not.toEqual([]);
  const before = boxesIn(root);
  expect(notMirrored(before, before, root.getBoundingClientRect().width)).not.toEqual([]);
});
