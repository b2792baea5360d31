import type { SerializedAXNode } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openCard } from './rig/card.ts';
import { inBrowser } from './rig/in-each-browser.ts';
import { marked } from './rig/marks.ts';
import { SAMPLE } from './rig/pages.ts';

/** A node and everything under it. */
function all(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

// Only the browser's own accessibility tree can see into the card's closed shadow root, and only
// Chromium gives access to it. Firefox gets the same elements.
inBrowser('chromium', 'the installed card', (reader) => {
  test('is a named dialog with a list of statements in the accessibility tree', async () => {
    const page = await reader().open(reader().web.put('http://news.example/a', SAMPLE));
    await marked(page);
    await reader().pressShortcut(page, 'next-mention');
    await openCard(reader(), page);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const dialog = tree && all(tree).find(({ role }) => role === 'dialog');
    if (!dialog) throw new Error('The accessibility tree has no dialog.');
    expect(dialog.name).toMatch(/\S/);
    expect(dialog.description).toContain('As of');

    const inside = all(dialog);
    const named = (...roles: string[]) =>
      inside.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
    expect(named('list')[0]).toBe('What is known');
    expect(named('listitem').length).toBeGreaterThan(0);
    expect(named('button')).toEqual(
      expect.arrayContaining(['Pin', 'Close', 'Sources', 'Copy', 'More actions']),
    );
    expect(named('button', 'link')).not.toContain('');
    expect(named('StaticText')).toContainEqual(expect.stringMatching(/^(Stated|Said|Analysis)/));
  });
});
