import type { CDPSession, Page } from 'puppeteer-core';

/** Bytes in use by a page's renderer, for scripts and document, after garbage collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    // What is only held by things that one collection frees is freed by the next.
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
