import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportFile } from '../../../lib/settings/file/export.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = () => page.getByRole('status').last();
const muted = { 'mute:a.example lune ada-brook': true };

/** Gives a file to the page, as a reader does with the browser's own dialog. */
const importing = (text: string) =>
  userEvent.upload(
    page.getByLabelText('Import …'),
    new File([text], 'mine.json', { type: 'application/json' }),
  );

describe('a choice', () => {
  test.each([
    ['Every mention', { 'pref:density': 'every' }],
    ['Line and tint', { 'pref:style': 'strong' }],
    ['Dark', { 'pref:theme': 'dark' }],
  ])('“%s” is stored as it is made', async (name, stored) => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await page.getByRole('radio', { name }).click();
    await expect.poll(() => gateway.stored).toEqual(stored);
    await expect.element(page.getByRole('radio', { name })).toBeChecked();
  });

  test('each look of marks is painted as on a page', async () => {
    await mount(new FakeGateway());
    await page.getByRole('radio', { name: 'Tint' }).findElement();
    await expect
      .poll(() => [...CSS.highlights.keys()].sort())
      .toEqual([
        'backstory-mention',
        'backstory-mention-line',
        'backstory-mention-strong',
        'backstory-mention-tint',
      ]);
  });

  test('a language without a tick is left alone, and read again with one', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    const korean = page.getByRole('checkbox', { name: 'Korean' });
    await expect.element(korean).toBeChecked();
    await korean.click();
    await expect.poll(() => gateway.stored).toEqual({ 'skip:ko': true });
    await korean.click();
    await expect.poll(() => gateway.stored).toEqual({});
  });

  test('that is made in another window is shown here', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await expect.element(page.getByRole('radio', { name: 'Dotted line' })).toBeChecked();
    gateway.stored = { 'pref:style': 'line' };
    gateway.changed();
    await expect.element(page.getByRole('radio', { name: 'Thin line' })).toBeChecked();
  });

  test('that the browser does not store is not shown as made', async () => {
    const gateway = new FakeGateway({ 'pref:style': 'tint' });
    gateway.refusal = new Error('QUOTA_BYTES quota exceeded');
    await mount(gateway);
    await page.getByRole('radio', { name: 'Thin line' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('no room left');
    await expect.element(page.getByRole('radio', { name: 'Tint' })).toBeChecked();
  });
});

describe('the sites', () => {
  const three = { 'site:b.example': 'off', 'site:a.example': 'off', 'site:c.test': 'on' };

  test('are listed by name, searched, switched', async () => {
    const gateway = new FakeGateway({ ...three });
    await mount(gateway);
    const names = () => page.getByRole('switch').elements();
    await expect
      .poll(() => names().map((one) => one.textContent))
      .toEqual(['Off for a.example', 'Off for b.example', 'On for c.test']);
    await page.getByRole('searchbox').fill('.EXAMPLE');
    await expect.poll(() => names().length).toBe(2);
    await expect.element(page.getByText('2 sites found')).toBeVisible();
    await page.getByRole('switch', { name: /b\.example/ }).click();
    await expect.poll(() => gateway.stored).toMatchObject({ 'site:b.example': 'on' });
  });

  test('are forgotten and brought back; the focus moves to the next one', async () => {
    const gateway = new FakeGateway({ ...three });
    await mount(gateway);
    await button('Forget a.example').click();
    await expect.element(status()).toMatchTextContent('a.example is forgotten.');
    expect(gateway.stored).toEqual({ 'site:b.example': 'off', 'site:c.test': 'on' });
    await expect.element(button('Forget b.example')).toHaveFocus();
    await button('Undo').click();
    await expect.poll(() => gateway.stored).toEqual(three);
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  test('when the last one is forgotten, the focus moves to the section and the page says there are none', async () => {
    await mount(new FakeGateway({ 'site:a.example': 'off' }));
    await button('Forget a.example').click();
    await expect.element(page.getByRole('heading', { name: 'Sites' })).toHaveFocus();
    await expect.element(page.getByText(/No site has been turned off/)).toBeVisible();
  });
});

describe('muted topics', () => {
  test('are named as the story names them, marked again and muted again', async () => {
    const gateway = new FakeGateway({ ...muted });
    await mount(gateway);
    await expect.element(page.getByText('Ada Brook on a.example')).toBeVisible();
    await button('Mark again: Ada Brook on a.example').click();
    await expect.poll(() => gateway.stored).toEqual({});
    await button('Undo').click();
    await expect.poll(() => gateway.stored).toEqual(muted);
  });

  test('of a story that is no longer shipped are shown by their ids', async () => {
    await mount(new FakeGateway({ 'mute:a.example old-story some-one': true }));
    await expect.element(page.getByText('some-one on a.example')).toBeVisible();
  });
});

describe('shortcuts', () => {
  test('are shown as the browser has them, and changed there', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await expect.element(page.getByText('Alt+Shift+Y')).toBeVisible();
    await expect.element(page.getByText('none')).toBeVisible();
    await button('Change them in the browser').click();
    expect(gateway.asked).toEqual(['shortcuts']);
  });

  test('say what each does, also where no key is set yet', async () => {
    const names = ['_execute_action', 'next-mention', 'previous-mention', 'switch-site', 'beside'];
    const gateway = new FakeGateway();
    gateway.keys = names.map((name) => ({ name, keys: '' }));
    await mount(gateway);
    await expect.element(page.getByText('Show the story beside the page')).toBeVisible();
    await expect.poll(() => page.getByText('none', { exact: true }).elements().length).toBe(5);
  });

  test('are looked at again when the reader comes back', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    await expect.element(page.getByText('Alt+Shift+Y')).toBeVisible();
    gateway.keys = [{ name: '_execute_action', keys: 'Alt+9' }];
    window.dispatchEvent(new Event('focus'));
    await expect.element(page.getByText('Alt+9')).toBeVisible();
  });

  test('are not offered if the browser has none', async () => {
    const gateway = new FakeGateway();
    gateway.keys = [];
    await mount(gateway);
    await expect.element(page.getByText(/has no keyboard shortcuts/)).toBeVisible();
  });
});

describe('a file', () => {
  const stored = { 'site:a.example': 'off', 'pref:style': 'tint', 'skip:ko': true, ...muted };

  test('exported holds all settings', async () => {
    const gateway = new FakeGateway({ ...stored, pause: -1 });
    await mount(gateway);
    await button('Export').click();
    const file = JSON.parse(gateway.files['backstory-settings.json'] ?? '');
    expect(file).toEqual(exportFile(stored, '1.2.3'));
  });

  test('imported is offered first, then added to what is here', async () => {
    const gateway = new FakeGateway({ 'site:b.example': 'off' });
    await mount(gateway);
    await importing(JSON.stringify(exportFile(stored, '1')));
    await expect
      .element(page.getByText('mine.json holds one site, one muted topic and 2 choices.'))
      .toBeVisible();
    expect(gateway.stored).toEqual({ 'site:b.example': 'off' });
    await button('Add to mine').click();
    await expect.poll(() => gateway.stored).toEqual({ 'site:b.example': 'off', ...stored });
    await button('Undo').click();
    await expect.poll(() => gateway.stored).toEqual({ 'site:b.example': 'off' });
  });

  test('imported and not wanted after all changes nothing; the focus goes back', async () => {
    const gateway = new FakeGateway({ 'site:b.example': 'off' });
    await mount(gateway);
    await importing(JSON.stringify(exportFile(stored, '1')));
    await button('Cancel').click();
    await expect.element(page.getByText(/mine\.json holds/)).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Import …')).toHaveFocus();
    expect(gateway.stored).toEqual({ 'site:b.example': 'off' });
  });

  test('imported can replace what is here', async () => {
    const gateway = new FakeGateway({ 'site:b.example': 'off', pause: -1 });
    await mount(gateway);
    await importing(JSON.stringify(exportFile(stored, '1')));
    await button('Replace mine').click();
    await expect.poll(() => gateway.stored).toEqual({ pause: -1, ...stored });
  });

  test('with a fault changes nothing, and the page says what is wrong, where, and how to mend it', async () => {
    const gateway = new FakeGateway({ 'site:b.example': 'off' });
    await mount(gateway);
    const file = exportFile(stored, '1');
    await importing(
      JSON.stringify({
        ...file,
        sites: [...file.sites, { site: 'www.c.example', switch: 'maybe' }],
        preferences: { openAfter: 5, style: 'wavy' },
      }),
    );
    const alert = page.getByRole('alert');
    await expect
      .element(alert)
      .toMatchTextContent('mine.json was not imported, and nothing has changed');
    const items = Array.from(
      (await alert.findElement()).querySelectorAll('li'),
      (item) => item.textContent,
    );
    expect(items).toEqual([
      'sites › 2 › site must be just a host name, such as example.com, without www. or anything after it.',
      'sites › 2 › switch must be “on” or “off”.',
      'preferences › style must be one of these: dotted, line, tint, strong.',
      'preferences › openAfter must be a number of milliseconds from 100 to 2000.',
    ]);
    expect(gateway.stored).toEqual({ 'site:b.example': 'off' });
    await importing('{');
    await expect.element(alert).toMatchTextContent(/damaged|can’t be read from line/);
    await importing(JSON.stringify({ ...file, format: 9 }));
    await expect.element(alert).toMatchTextContent('A later version of Backstory wrote this file');
  });

  test('a reset asks first, and can be taken back', async () => {
    const gateway = new FakeGateway({ ...stored });
    await mount(gateway);
    await button('Reset …').click();
    await button('Cancel').click();
    await expect.element(button('Reset …')).toHaveFocus();
    expect(gateway.stored).toEqual(stored);
    await button('Reset …').click();
    await button('Reset everything').click();
    await expect.element(button('Reset …')).toHaveFocus();
    await expect.poll(() => gateway.stored).toEqual({});
    await button('Undo').click();
    await expect.poll(() => gateway.stored).toEqual(stored);
  });
});

describe('what makes no sense', () => {
  test('is shown in plain words, noted, and deleted for good only when asked', async () => {
    const gateway = new FakeGateway({
      'site:a.example': 'maybe',
      'aside:0:pref:style': { value: 'wavy', when: 5 },
    });
    await mount(gateway);
    await expect.element(page.getByText(/The switch for a\.example:/)).toBeVisible();
    await expect.element(page.getByText(/The choice “style”:/)).toBeVisible();
    await button('Noted; keep them').click();
    await expect
      .poll(() => gateway.stored)
      .toMatchObject({
        'site:a.example': 'maybe',
        'aside:0:site:a.example': { value: 'maybe', seen: true },
        'aside:0:pref:style': { value: 'wavy', seen: true },
      });
    await button(/Delete – The switch for a.example/).click();
    await expect.poll(() => Object.keys(gateway.stored)).toEqual(['aside:0:pref:style']);
    await button('Undo').click();
    await expect.poll(() => gateway.stored).toMatchObject({ 'site:a.example': 'maybe' });
  });

  test('if storage can’t be read at all, the page says so and offers nothing', async () => {
    const gateway = new FakeGateway();
    gateway.isReadable = false;
    await mount(gateway);
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent('can’t read Backstory’s settings');
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
  });

  test('settings of a later version are said to be kept for it', async () => {
    await mount(new FakeGateway({ format: 2 }));
    await expect.element(page.getByText(/A later version of Backstory has stored/)).toBeVisible();
  });
});
