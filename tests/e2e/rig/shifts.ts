import type { Page } from 'puppeteer-core';

/**
 * What the browser itself reports as layout shifts of the page while something is done, each as
 * text: how much, and of what. Shifts after an input count as well. Only Chromium reports them;
 * elsewhere the list is empty.
 */
export async function shiftsDuring(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const seen = await page.evaluateHandle(() => {
    const shifts: string[] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const { value, sources } = entry as LayoutShift;
        shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      observer.observe({ type: 'layout-shift' });
    }
    return {
      end: async () => {
        // A shift is reported once it has been painted.
        for (let frames = 3; frames > 0; frames--) await new Promise(requestAnimationFrame);
        keep(observer.takeRecords());
        observer.disconnect();
        return shifts;
      },
    };
  });
  await work();
  return seen.evaluate(({ end }) => end());
}

/** An entry of type `layout-shift`, which TypeScript's library does not know. */
interface LayoutShift extends PerformanceEntry {
  /** The share of the viewport that moved, times how far it moved. */
  value: number;
  sources: readonly { node: Node | null }[];
}
