import type { CDPSession, Page } from 'playwright';

/**
 * Evaluates an expression in a page; returns its value and the time in ms that the page's main
 * thread worked on it, as counted by the browser. Other work on the machine is not included.
 */
export async function timed<Result>(
  page: Page,
  expression: string,
): Promise<{ ms: number; value: Result }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The first command of a session takes longer than any other; the second shows what all later
  // ones take.
  await evaluate(session, '0');
  const before = await atWork(session);
  await evaluate(session, '0');
  const between = await atWork(session);
  const value = (await evaluate(session, expression)) as Result;
  const after = await atWork(session);
  return { ms: Math.max(0, after - between - (between - before)), value };
}

/** Time spent on commands so far, in ms. */
async function atWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const spent = metrics.find(({ name }) => name === 'DevToolsCommandDuration');
  if (!spent) throw new Error('This browser does not tell how long commands take.');
  return spent.value * 1000;
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}
