import { siteOf } from '../../settings/keys/site.ts';

/** What an address alone says about whether its page can be read. */
export type Address =
  | { kind: 'web'; site: string; origins: readonly string[] }
  | { kind: 'unknown' }
  | { kind: 'file' }
  | { kind: 'browser' };

/** Classifies a tab's address. `origins` are the match patterns that reading it needs. */
export function addressOf(url: string | undefined): Address {
  if (!url) return { kind: 'unknown' };
  const site = siteOf(url);
  if (site) {
    const { protocol, hostname } = new URL(url);
    // A match pattern without a port matches all ports.
    return { kind: 'web', site, origins: [`${protocol}//${hostname}/*`] };
  }
  return { kind: url.startsWith('file:') ? 'file' : 'browser' };
}
