import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { WelcomeGateway } from '../../../lib/welcome/gateway.ts';
import { WelcomePage } from '../../../lib/welcome/WelcomePage.tsx';
import { speak } from '../../rig/speak.ts';
import { showOwnPage } from '../rig/own-page.tsx';
import { violations } from '../rig/violations.ts';

afterEach(() => speak('en-GB'));

/** A browser that grants whatever is asked for during a click, and records what was asked. */
class FakeGateway implements WelcomeGateway {
  browser: WelcomeGateway['browser'] = 'chromium';
  pinned: boolean | undefined = false;
  granted = true;
  readonly asked: string[] = [];
  changed = () => {};
  isPinned = async () => this.pinned;
  hasAccess = async () => this.granted;
  openOptions = () => void this.asked.push('options');

  requestAccess = async () => {
    this.granted = navigator.userActivation.isActive && window.event?.type === 'click';
    this.asked.push(this.granted ? 'access in the click' : 'too late');
    return this.granted;
  };

  watch = (changed: () => void) => {
    this.changed = changed;
  };
}

function mount(gateway: FakeGateway, width = 1000): Promise<HTMLElement> {
  const ready = page.getByRole('heading', { level: 1 });
  const view = <WelcomePage gateway={gateway} story="The Lune floods" />;
  return showOwnPage(view, { title: 'Welcome', size: [width, 800], ready });
}

describe('the welcome page', () => {
  test('asks for access during the click itself, if it is withheld', async () => {
    const gateway = new FakeGateway();
    gateway.granted = false;
    await mount(gateway);
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(gateway.asked).toEqual(['access in the click']);
    await expect.element(page.getByText(/may read the pages you open/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Allow/ })).not.toBeInTheDocument();
  });

  test('asks for nothing if access is granted', async () => {
    await mount(new FakeGateway());
    await expect.element(page.getByText(/may read the pages you open/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Allow/ })).not.toBeInTheDocument();
  });

  test.each([
    ['chromium', /press the pin/],
    ['firefox', /“Pin to Toolbar”/],
  ] as const)('says how to pin the icon in %s, and when it is pinned', async (browser, words) => {
    const gateway = new FakeGateway();
    gateway.browser = browser;
    await mount(gateway);
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText('The icon is in the toolbar.')).not.toBeInTheDocument();
    gateway.pinned = true;
    gateway.changed();
    await expect.element(page.getByText('The icon is in the toolbar.')).toBeVisible();
  });

  test('leads to the options', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await page.getByRole('button', { name: 'Options' }).click();
    expect(gateway.asked).toEqual(['options']);
  });

  test('has no fault that axe can find', async () => {
    const gateway = new FakeGateway();
    gateway.granted = false;
    const shown = await mount(gateway);
    await page.getByRole('button', { name: /^Allow/ }).findElement();
    expect(await violations(shown)).toEqual([]);
  });

  test.each([
    [320, 'en-GB'],
    [640, 'es'],
    [320, 'en-XA'],
    [320, 'ar-XB'],
    [1600, 'ko'],
  ])('never scrolls sideways: %i px wide, in %s', async (width, language) => {
    speak(language);
    document.documentElement.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
    await mount(new FakeGateway(), width);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
