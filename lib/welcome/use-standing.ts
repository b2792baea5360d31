import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WelcomeGateway } from './gateway.ts';

/** What is set up in this browser; undefined until, or unless, the browser says. */
export interface Standing {
  isPinned?: boolean | undefined;
  hasAccess?: boolean | undefined;
}

/** Looks at once, whenever something may have changed, and on demand. */
export function useStanding(gateway: WelcomeGateway): [Standing, lookAgain: () => void] {
  const [standing, setStanding] = useState<Standing>({});
  const look = useCallback(() => {
    const known = <T>(answer: Promise<T>) => answer.catch(() => undefined);
    void Promise.all([known(gateway.isPinned()), known(gateway.hasAccess())]).then(
      ([isPinned, hasAccess]) => setStanding({ isPinned, hasAccess }),
    );
  }, [gateway]);
  useEffect(() => {
    const life = new AbortController();
    gateway.watch(look, life.signal);
    look();
    return () => life.abort();
  }, [gateway, look]);
  return [standing, look];
}
