import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PANELS } from '../../../lib/popup/trail.ts';
import { report } from '../../fixtures/popup-report.ts';
import { violations } from '../rig/violations.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';
import { STATES } from './states.ts';

describe.each(Object.entries(STATES))('%s', (name, { gateway, says, start }) => {
  test('is said in one sentence, without a fault that axe can find, light and dark', async () => {
    // In the one state in which something is wrong, the error is also logged for developers.
    if (name === 'failed') vi.spyOn(console, 'error').mockReturnValue();
    const root = await mount(gateway(), start && { start });
    await expect.element(page.getByRole('status').first()).toHaveTextContent(says);
    for (const theme of ['light', 'dark']) {
      root.querySelector<HTMLElement>('.backstory')?.setAttribute('data-theme', theme);
      expect(await violations(root)).toEqual([]);
    }
  });
});

describe.each(PANELS)('the panel %s', (panel) => {
  test('has no fault that axe can find, light and dark', async () => {
    const root = await mount(new FakeGateway({ answer: report() }), { start: { panel } });
    await expect.element(page.getByRole('tabpanel')).toBeVisible();
    for (const fold of root.querySelectorAll<HTMLElement>('[role=tabpanel] [aria-expanded=false]'))
      fold.click();
    for (const theme of ['light', 'dark']) {
      root.querySelector<HTMLElement>('.backstory')?.setAttribute('data-theme', theme);
      expect(await violations(root)).toEqual([]);
    }
  });

  test.each([
    ['as narrow as Firefox’s sidebar begins', [252, 700]],
    ['320 px wide', [320, 568]],
    ['800 px wide', [800, 900]],
    ['a popup at 200 % zoom', [400, 300]],
    ['half of 320 px high', [320, 240]],
  ] as const)('never scrolls sideways: %s', async (_, [width, height]) => {
    await mount(new FakeGateway({ answer: report() }), {
      start: { panel },
      size: [width, height],
    });
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      for (const box of [document.documentElement, ...document.querySelectorAll('.scroll')])
        expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    }
  });
});

test.each(PANELS)(
  'with room to spare only the panel scrolls, never the page: %s',
  async (panel) => {
    const root = await mount(new FakeGateway({ answer: report() }), { start: { panel } });
    for (const fold of root.querySelectorAll<HTMLElement>('[role=tabpanel] [aria-expanded=false]'))
      fold.click();
    await expect.element(page.getByRole('switch')).toBeInViewport();
    expect(document.documentElement.scrollHeight).toBe(600);
  },
);

test('a popup on a low screen keeps its head, and all of it can be reached', async () => {
  const root = await mount(new FakeGateway({ answer: report() }), {
    frame: 'popup',
    size: [400, 480],
  });
  const box = root.querySelector('.story-page')?.getBoundingClientRect();
  expect([box?.width, box?.height]).toEqual([400, 480]);
  const panel = root.querySelector('.scroll') as HTMLElement;
  panel.scrollTop = panel.scrollHeight;
  await expect.element(page.getByRole('switch')).toBeInViewport();
  expect(panel.getBoundingClientRect().bottom).toBeLessThanOrEqual(480);
});

test('axe does find a fault that is put there', async () => {
  const root = await mount(new FakeGateway({ answer: report() }));
  root.querySelector('[role=tab]')?.removeAttribute('aria-controls');
  root.querySelector('[role=tablist]')?.setAttribute('role', 'img');
  expect(await violations(root)).not.toEqual([]);
});
