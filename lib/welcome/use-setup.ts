import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WelcomeGateway } from './gateway.ts';

/** What is set up in this browser; undefined until, or unless, the browser says. */
export interface Setup {
  isPinned?: boolean | undefined;
  hasAccess?: boolean | undefined;
}

/** Looks at once, whenever something may have changed, and on demand. */
export function useSetup(gateway: WelcomeGateway): [Setup, lookAgain: () => void] {
  const [setup, setSetup] = useState<Setup>({});
  const look = useCallback(() => {
    const known = <T>(answer: Promise<T>) => answer.catch(() => undefined);
    void Promise.all([known(gateway.isPinned()), known(gateway.hasAccess())]).then(
      ([isPinned, hasAccess]) => setSetup({ isPinned, hasAccess }),
    );
  }, [gateway]);
  useEffect(() => {
    const life = new AbortController();
    gateway.watch(look, life.signal);
    look();
    return () => life.abort();
  }, [gateway, look]);
  return [setup, look];
}
