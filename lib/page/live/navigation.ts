/** The part of the Navigation API that is used here; Firefox has had it since version 147. */
interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: object): void;
}

/**
 * Calls back when the page's address changes without a new document, except for the fragment.
 * Browsers without the Navigation API only report going back and forth; to notice the rest, call
 * the returned function whenever the page has changed.
 */
export function watchNavigation(
  window: Window,
  onNavigate: () => void,
  signal: AbortSignal,
): () => void {
  let address = addressOf(window);
  const check = () => {
    const now = addressOf(window);
    if (now === address || signal.aborted) return;
    address = now;
    onNavigate();
  };
  const { navigation } = window as { navigation?: NavigationEvents };
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  return check;
}

function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}
