import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserGateway } from '../../../lib/popup/browser-gateway.ts';

/** As much of the browser as these tests need; it notes what is opened. */
const fake = vi.hoisted(() => {
  const opened: string[] = [];
  const note = (what: string) => async () => void opened.push(what);
  const browser = {
    runtime: { openOptionsPage: note('options') },
    sidebarAction: { open: note('beside'), isOpen: async () => false },
  };
  return { browser, opened };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../../lib/browser/native.ts', () => ({ native: fake.browser }));

const close = vi.fn();
beforeEach(() => {
  fake.opened.length = 0;
  close.mockClear();
  vi.stubGlobal('window', { close });
});
afterEach(() => void vi.unstubAllGlobals());

const inPopup = () => browserGateway({ tab: undefined, frame: 'popup' });
const inPage = () => browserGateway({ tab: undefined, frame: 'page' });

test('a popup closes when it goes to a mention, because it would cover it; a page stays', () => {
  inPage().stepAside();
  expect(close).not.toHaveBeenCalled();
  inPopup().stepAside();
  expect(close).toHaveBeenCalledOnce();
});

test('a popup closes once the options are open; a page stays', async () => {
  inPage().openOptions();
  await vi.waitFor(() => expect(fake.opened).toEqual(['options']));
  expect(close).not.toHaveBeenCalled();
  inPopup().openOptions();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('only a popup offers the story beside the page, and it closes once that is open', async () => {
  expect(inPage().beside).toBeUndefined();
  inPopup().beside?.(7);
  expect(fake.opened).toEqual(['beside']);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});
