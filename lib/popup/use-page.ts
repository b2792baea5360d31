import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Gateway } from './gateway.ts';
import { lookAt, type Page } from './situation/situation.ts';

/** The page in the tab, looked at again whenever something may have changed, and on demand. */
export function usePage(gateway: Gateway): { page: Page; lookAgain: () => void } {
  const [page, setPage] = useState<Page>({ situation: { kind: 'asking' } });
  const latest = useRef(0);
  const lookAgain = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    void lookAt(gateway).then((seen) => {
      // A look that began earlier may end later; only the newest one counts.
      if (turn === latest.current) setPage(seen);
    });
  }, [gateway]);
  useEffect(() => {
    const controller = new AbortController();
    gateway.watch(lookAgain, controller.signal);
    lookAgain();
    return () => controller.abort();
  }, [gateway, lookAgain]);
  return { page, lookAgain };
}
