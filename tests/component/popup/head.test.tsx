import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageReport } from '../../../lib/messages/types.ts';
import { ARTICLE, report } from '../../fixtures/popup-report.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

const siteSwitch = () => page.getByRole('switch');
const status = () => page.getByRole('status').first();

describe('the switch', () => {
  test('is the first thing Tab reaches, and names the host without www.', async () => {
    const root = await mount(new FakeGateway());
    await expect.element(siteSwitch()).toHaveAccessibleName('On for example.com');
    expect(root.querySelector('button, a, input, [tabindex="0"]')).toBe(siteSwitch().element());
  });

  test.each([
    ['https://www.example.co.uk/a', {}, 'site:example.co.uk', 'off'],
    ['https://news.example.com/a', {}, 'site:news.example.com', 'off'],
    ['https://example.com/a', { 'site:example.com': 'off' }, 'site:example.com', 'on'],
    ['https://news.example.com/a', { 'site:example.com': 'off' }, 'site:news.example.com', 'on'],
  ])('on %s with %j stored, a click stores %s as %s', async (url, stored, key, value) => {
    const gateway = new FakeGateway({
      facts: { id: 7, url, loading: false },
      stored: { ...stored },
    });
    await mount(gateway);
    const before = siteSwitch().element().getAttribute('aria-checked');
    await siteSwitch().click();
    expect(gateway.stored).toEqual({ ...stored, [key]: value });
    await expect
      .element(siteSwitch())
      .toHaveAttribute('aria-checked', before === 'true' ? 'false' : 'true');
  });

  test('says which parent decides', async () => {
    await mount(
      new FakeGateway({
        facts: { id: 7, url: 'https://news.example.com/', loading: false },
        stored: { 'site:example.com': 'off' },
      }),
    );
    await expect.element(siteSwitch()).toMatchTextContent('as on all of example.com');
  });

  test('breaks a long host after a dot, never in the middle of a name', async () => {
    const url = 'https://wochenend.frankfurterzeitungen.example/';
    const root = await mount(new FakeGateway({ facts: { id: 7, url, loading: false } }));
    root.style.inlineSize = '25rem';
    const lines = [...root.querySelectorAll('.switch-words b')].flatMap((host) =>
      [...host.childNodes].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getClientRects().length;
      }),
    );
    expect(Math.max(...lines)).toBe(1);
  });

  test('works by keyboard', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    (siteSwitch().element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(gateway.stored).toEqual({ 'site:example.com': 'off' });
  });

  test.each([
    ['that has no site', 'about:config'],
    ['of a site that the browser keeps extensions out of', 'https://chromewebstore.google.com/'],
  ])('is not there for a page %s', async (_, url) => {
    await mount(new FakeGateway({ facts: { id: 7, url, loading: false }, document: undefined }));
    await expect.element(status()).toMatchTextContent('Browsers keep extensions out');
    await expect.element(siteSwitch()).not.toBeInTheDocument();
  });
});

describe('the pause', () => {
  test('lasts an hour, and is resumed with one click', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    const before = Date.now();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'For an hour' }).click();
    const hour = 3_600_000;
    expect(gateway.stored.pause).toBeGreaterThanOrEqual(before + hour);
    expect(gateway.stored.pause).toBeLessThanOrEqual(Date.now() + hour);
    await expect.element(status()).toMatchTextContent(/^Paused everywhere until \d/);
    await page.getByRole('button', { name: 'Resume' }).click();
    expect(gateway.stored).toEqual({});
    await expect.element(status()).toMatchTextContent('Nothing of this story');
  });

  test('can last until it is resumed; the button that resumes it has the focus', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Until I resume it' }).click();
    expect(gateway.stored).toEqual({ pause: -1 });
    await expect.element(page.getByRole('button', { name: 'Resume' })).toHaveFocus();
    await expect.element(status()).toMatchTextContent('until you resume it');
  });
});

describe('if the browser stores nothing', () => {
  test.each([
    ['QUOTA_BYTES quota exceeded', 'no room left'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'no room left'],
    ['FILE_ERROR_NO_SPACE: no space left', 'no room left'],
    ['An unexpected error occurred', 'refused to store it'],
  ])('and says “%s”, switch and pause say so and show what holds', async (said, words) => {
    const gateway = new FakeGateway({ refusal: new Error(said) });
    await mount(gateway);
    await siteSwitch().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await expect.element(siteSwitch()).toHaveAccessibleName('On for example.com');
    await expect.element(siteSwitch()).toHaveAttribute('aria-checked', 'true');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'For an hour' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await expect.element(status()).not.toMatchTextContent('Paused');
    gateway.refusal = undefined;
    await siteSwitch().click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(siteSwitch()).toHaveAttribute('aria-checked', 'false');
  });
});

describe('settings that make no sense', () => {
  test('are reported, with a link to the options page', async () => {
    const gateway = new FakeGateway({ unread: 2 });
    await mount(gateway);
    await expect.element(status()).toMatchTextContent('2 stored settings made no sense');
    await page.getByRole('button', { name: 'See what' }).click();
    expect(gateway.asked).toEqual(['options set-aside']);
  });

  test('are not mentioned if there are none', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await expect.element(status()).toMatchTextContent('Nothing of this story');
    await page.getByRole('button', { name: 'Options' }).click();
    expect(gateway.asked).toEqual(['options']);
  });
});

test('a language that is left alone can be read again, unless the browser refuses', async () => {
  const gateway = new FakeGateway({
    answer: { ...ARTICLE, skipped: 'ko' },
    refusal: new Error('it is locked'),
  });
  await mount(gateway);
  await expect.element(status()).toMatchTextContent('leave alone: Korean');
  const again = page.getByRole('button', { name: 'Read pages in it again' });
  await again.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('The browser refused');
  gateway.refusal = undefined;
  await again.click();
  expect(gateway.asked).toEqual(['read ko']);
  await expect.element(status()).toMatchTextContent('This article names 3 topics');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

describe('the next step', () => {
  test('access is asked for in the click itself, for this origin alone', async () => {
    const gateway = new FakeGateway({ granted: false });
    await mount(gateway);
    gateway.answer = ARTICLE;
    await page.getByRole('button', { name: 'Allow on example.com' }).click();
    expect(gateway.asked).toEqual(['access https://www.example.com/* in the click']);
    await expect.element(status()).toMatchTextContent('This article names 3 topics');
  });

  test('if even the address is withheld, access is asked for to all sites', async () => {
    const gateway = new FakeGateway({ granted: false, facts: { id: 7, loading: false } });
    await mount(gateway);
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(gateway.asked).toEqual(['access http://*/* https://*/* in the click']);
  });

  test('if a reader does not answer, the page can be loaded again', async () => {
    const gateway = new FakeGateway({ document: { contentType: 'text/html', reader: true } });
    await mount(gateway);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    expect(gateway.asked).toEqual(['reload']);
  });

  test('if nothing was found, the page can be read all the same', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await page.getByRole('button', { name: 'Read it all the same' }).click();
    expect(gateway.asked).toEqual(['read']);
  });

  test('if looking failed, it can be repeated', async () => {
    const gateway = new FakeGateway();
    const { facts } = gateway;
    gateway.tab = () => Promise.reject(new Error('not yet'));
    vi.spyOn(console, 'error').mockReturnValue();
    await mount(gateway);
    gateway.tab = async () => facts;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(status()).toMatchTextContent('Nothing of this story');
  });
});

test('what is said follows the tab', async () => {
  const gateway = new FakeGateway({ facts: { id: 7, url: 'https://a.example/', loading: true } });
  await mount(gateway);
  await expect.element(status()).toMatchTextContent('still loading');
  gateway.facts = { id: 7, url: 'https://a.example/', loading: false };
  gateway.answer = report({ state: 'reading' });
  gateway.changed();
  await expect.element(status()).toMatchTextContent('Reading this page');
  gateway.answer = report();
  gateway.changed();
  await expect.element(status()).toMatchTextContent('This article names 3 topics');
  gateway.facts = undefined;
  gateway.changed();
  await expect.element(status()).toMatchTextContent('has been closed');
});

test('an answer that comes late does not overwrite a newer one', async () => {
  const gateway = new FakeGateway({ answer: report() });
  await mount(gateway);
  let answerLate: ((answer: PageReport) => void) | undefined;
  gateway.report = () =>
    new Promise((resolve) => {
      answerLate = resolve;
    });
  gateway.changed();
  await expect.poll(() => answerLate).toBeDefined();
  gateway.report = async () => report({ about: [] });
  gateway.changed();
  await expect.element(status()).toMatchTextContent('is not about it');
  answerLate?.(report());
  // By then it would be shown.
  for (let frames = 2; frames > 0; frames--) await new Promise(requestAnimationFrame);
  expect(status().element().textContent).toContain('is not about it');
});

describe('beside the page', () => {
  test('the story is shown in the click itself, for the tab that is seen', async () => {
    const gateway = new FakeGateway({ answer: ARTICLE });
    await mount(gateway);
    await page.getByRole('button', { name: 'Show the story beside the page' }).click();
    expect(gateway.asked).toEqual(['beside 7']);
  });

  test('there is no such button if the story is beside the page already, or can’t be', async () => {
    await mount(new FakeGateway({ answer: ARTICLE, beside: undefined }));
    await expect.element(page.getByRole('switch')).toBeVisible();
    expect(page.getByRole('button', { name: 'beside' }).elements()).toEqual([]);
  });

  test('a card leads the story to its topic, and Back leads back', async () => {
    const gateway = new FakeGateway({ answer: ARTICLE });
    await mount(gateway);
    await expect.element(status()).toMatchTextContent('names 3 topics');
    gateway.askForTopic(ARTICLE.topics[0]?.topic ?? '');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByRole('tabpanel')).toBeVisible();
  });
});
