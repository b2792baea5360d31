import type { Page } from 'playwright';
import { trace } from './trace.ts';

/**
 * The longest task on the page's main thread while `work` goes on, according to the browser's own
 * trace. In ms of thread time, so that other work on the machine is not included.
 */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events = await trace(session, ['toplevel', 'blink.user_timing'], work);
  const mark = events.find(({ name }) => name === 'bench');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && /RunTask/.test(name) && pid === mark?.pid && tid === mark.tid,
  );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
