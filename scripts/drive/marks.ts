import type { Page } from 'puppeteer-core';

/** A piece of the page's text that Backstory has marked. */
export interface Mark {
  text: string;
  /** The text of the element it is in. */
  context: string;
  /** Name of the highlight that paints it. */
  highlight: string;
  /** Middle of its first line, in CSS px of the viewport. */
  x: number;
  y: number;
}

/**
 * What Backstory has marked on a page, in reading order, read from the page's own world, as any
 * page could.
 */
export function marksOn(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { range: Range; highlight: string }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      if (!highlight.startsWith('backstory')) continue;
      for (const any of ranges) {
        // A static range whose text has changed is no longer painted.
        const ends = [
          [any.startContainer, any.startOffset],
          [any.endContainer, any.endOffset],
        ] as const;
        const gone = ends.some(
          ([node, offset]) => !node.isConnected || offset > (node.nodeValue?.length ?? offset),
        );
        if (gone) continue;
        const range = document.createRange();
        range.setStart(any.startContainer, any.startOffset);
        range.setEnd(any.endContainer, any.endOffset);
        found.push({ range, highlight });
      }
    }
    // Ranges in two trees can't be compared: a mark in a shadow tree counts as being where its host
    // is.
    const outermost = (node: Node): Node => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? outermost(root.host) : node;
    };
    found.sort(({ range: a }, { range: b }) => {
      const [one, other] = [outermost(a.startContainer), outermost(b.startContainer)];
      if (a.startContainer.getRootNode() === b.startContainer.getRootNode()) {
        return a.compareBoundaryPoints(Range.START_TO_START, b);
      }
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return found.map(({ range, highlight }) => {
      const line = range.getClientRects()[0] ?? new DOMRect();
      return {
        text: range.toString(),
        context: range.commonAncestorContainer.parentElement?.textContent ?? '',
        highlight,
        x: line.x + line.width / 2,
        y: line.y + line.height / 2,
      };
    });
  });
}

/**
 * Scrolls a mark into the middle of the viewport and rests the pointer on it.
 * @param which identifies the mark by its text, e.g. `({ text }) => text === 'Kim Jong Un'`.
 * @throws if there is no such mark.
 */
export async function restOnMark(page: Page, which: (mark: Mark) => boolean): Promise<Mark> {
  const before = (await marksOn(page)).find(which);
  if (!before) throw new Error('The page has no such mark.');
  await page.evaluate(async (y) => {
    window.scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
    // The scroll event comes a frame later, and a pointer only counts as resting from then on.
    for (let frames = 2; frames > 0; frames--) await new Promise(requestAnimationFrame);
  }, before.y);
  const mark = (await marksOn(page)).find(which);
  if (!mark) throw new Error('The mark went away while the page scrolled.');
  // Straight from the page's corner, because on a busy machine a slower pointer would rest on what
  // is in between.
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y);
  return mark;
}
