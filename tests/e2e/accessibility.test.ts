import type { SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hover } from './rig/card.ts';
import { marked } from './rig/marks.ts';
import { SAMPLE } from './rig/pages.ts';
import { launchReader, type Reader } from './rig/reader.ts';

/** A node and all under it. */
function all(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

/**
 * What assistive technology is told of the installed card, whose shadow root is closed to every
 * checker but the browser's own accessibility tree. Only Chromium's protocol gives that out.
 */
describe('the card to a screen reader, in chromium', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await launchReader('chromium');
  });
  beforeEach(() => reader.startAfresh());
  afterAll(() => reader?.close());

  test('is a dialog with the topic’s name, its statements a list, every control named', async () => {
    const page = await reader.open(reader.web.put('http://news.example/a', SAMPLE));
    await marked(page);
    await hover(reader, page, ({ text }) => text === 'Kim Jong Un');
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const dialog = tree && all(tree).find(({ role }) => role === 'dialog');
    expect(dialog?.name).toBe('Kim Jong Un');
    expect(dialog?.description).not.toBe('');
    const inside = dialog ? all(dialog) : [];
    const listItems = inside.filter(({ role }) => role === 'listitem');
    expect(listItems.length).toBeGreaterThan(0);
    const controls = inside.filter(({ role }) => role === 'button' || role === 'link');
    expect(controls.length).toBeGreaterThan(2);
    expect(controls.filter(({ name }) => !name?.trim())).toEqual([]);
  });
});
