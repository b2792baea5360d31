import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard } from './rig/card.ts';
import { marked } from './rig/marks.ts';
import { SAMPLE } from './rig/pages.ts';
import { launchReader, type Reader } from './rig/reader.ts';

/** A node of the browser's own accessibility tree (Chrome DevTools Protocol). */
interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  childIds?: string[];
}

let reader: Reader;

// The tree can be had from outside the page in Chromium only; Firefox is given the same elements.
beforeAll(async () => {
  reader = await launchReader('chromium');
});
afterAll(() => reader.close());

test('the installed card is a named dialog with a list of statements, to whatever reads the page aloud', async () => {
  const page = await reader.open(reader.web.put('http://news.example/a', SAMPLE));
  await marked(page);
  await reader.pressShortcut(page, 'next-mention');
  await openCard(reader, page);
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AXNode[] };

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const under = (node: AXNode): AXNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? under(child) : [];
    }),
  ];
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  expect(dialog?.name?.value).not.toBe('');
  expect(dialog?.description?.value).toContain('As of');
  const inside = dialog ? under(dialog) : [];
  const of = (role: string) => inside.filter((node) => node.role?.value === role);
  expect(of('list')[0]?.name?.value).toBe('What is known');
  expect(of('listitem').length).toBeGreaterThan(0);
  expect(of('button').map(({ name }) => name?.value)).toEqual(
    expect.arrayContaining(['Pin', 'Close', 'Sources', 'Copy', 'Options']),
  );
  const read = of('StaticText').map(({ name }) => name?.value);
  expect(read).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(Reported|Said|Analysis)/)]),
  );
});
