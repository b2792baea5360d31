import { expect, test } from 'vitest';
import { element, LivePage } from '../rig/live-page.ts';

const live = new LivePage();

const LOG_IN = '<form id="form"><input><input type="password"></form>';
const ARTICLE = `<p>${'Putin went home by train, it was said in the harbour office on Tuesday. '.repeat(10)}</p>`;

test('nothing of a page for writing is read, until the reader asks', async () => {
  const html = `${LOG_IN}<p>Putin is logged out.</p>`;
  await live.read(html);
  expect(live.reading.state).toBe('left-alone');
  expect(live.finder.scans).toBe(0);
  expect(live.topics()).toEqual([]);
  await live.read(html, undefined, true);
  expect(live.reading.state).toBe('read');
  expect(live.topics()).toEqual(['putin']);
});

test('a page for writing that becomes an article is read', async () => {
  await live.read(LOG_IN);
  expect(live.reading.state).toBe('left-alone');
  element('form').outerHTML = ARTICLE;
  await expect.poll(() => live.topics()).toHaveLength(10);
  expect(live.reading.state).toBe('read');
});

test('an article that becomes a page for writing is let go', async () => {
  await live.read('<p id="p">Putin</p>');
  expect(live.topics()).toEqual(['putin']);
  element('p').outerHTML = `${LOG_IN}<p>Putin</p>`;
  await expect.poll(() => live.reading.state).toBe('left-alone');
  await live.named();
});
