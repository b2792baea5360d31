import { expect, test } from 'vitest';
import { addressOf } from '../../../lib/popup/situation/address.ts';

test.each([
  ['https://www.example.com/a?b#c', 'web', 'example.com', 'https://www.example.com/*'],
  ['http://example.com:8080/', 'web', 'example.com', 'http://example.com/*'],
  ['http://127.0.0.1:3000/', 'web', '127.0.0.1', 'http://127.0.0.1/*'],
])('%s is a page of the web, and names what reading it needs', (url, kind, site, origin) => {
  expect(addressOf(url)).toEqual({ kind, site, origins: [origin] });
});

test.each([
  ['no address at all', undefined, 'unknown'],
  ['an empty one', '', 'unknown'],
  ['the browser’s own', 'chrome://newtab/', 'browser'],
  ['Firefox’s own', 'about:addons', 'browser'],
  ['an extension’s', 'moz-extension://abc/popup.html', 'browser'],
  ['page source', 'view-source:https://example.com/', 'browser'],
  ['data in the address', 'data:text/html,x', 'browser'],
  ['a file', 'file:///home/reader/a.html', 'file'],
])('%s', (_, url, kind) => {
  expect(addressOf(url).kind).toBe(kind);
});
