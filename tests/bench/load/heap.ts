import type { CDPSession, Page } from 'puppeteer-core';

/** Bytes in use of a page's renderer: script's and the document's, after all that can go has gone. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    // What is only held by what goes in one collection goes in the next.
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    return await bytesIn(session);
  } finally {
    await session.detach();
  }
}

async function bytesIn(session: CDPSession): Promise<number> {
  const usage = await session.send('Runtime.getHeapUsage');
  const { embedderHeapUsedSize = 0 } = usage as { embedderHeapUsedSize?: number };
  return usage.usedSize + embedderHeapUsedSize;
}
