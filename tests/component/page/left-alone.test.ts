import { expect, test, vi } from 'vitest';
import {
  element,
  finder,
  named,
  PATIENCE,
  read,
  readAfresh,
  reading,
  topics,
} from '../rig/live-page.ts';

readAfresh();

const LOG_IN = '<form id="form"><input><input type="password"></form>';
const ARTICLE = `<p>${'Putin went home by train, it was said in the harbour office on Tuesday. '.repeat(10)}</p>`;

test('nothing of a page for writing is read, until the reader asks', async () => {
  const html = `${LOG_IN}<p>Putin is logged out.</p>`;
  await read(html);
  expect(reading.state).toBe('left-alone');
  expect(finder.scans).toBe(0);
  expect(topics()).toEqual([]);
  await read(html, undefined, true);
  expect(reading.state).toBe('read');
  expect(topics()).toEqual(['putin']);
});

test('a page for writing that becomes an article is read', async () => {
  await read(LOG_IN);
  expect(reading.state).toBe('left-alone');
  element('form').outerHTML = ARTICLE;
  await vi.waitFor(() => expect(reading.state).toBe('read'), PATIENCE);
  expect(topics()).toHaveLength(10);
});

test('an article that becomes a page for writing is let go', async () => {
  await read('<p id="p">Putin</p>');
  expect(topics()).toEqual(['putin']);
  element('p').outerHTML = `${LOG_IN}<p>Putin</p>`;
  await vi.waitFor(() => expect(reading.state).toBe('left-alone'), PATIENCE);
  await named();
});
