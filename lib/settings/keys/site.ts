/**
 * The switch for each site, as pure functions. A site is a host name without `www.`; its setting
 * covers its subdomains, and the most specific setting wins.
 */

/** Whether Backstory is on or off on a site. */
export type SwitchState = 'on' | 'off';

/** Match patterns for every page Backstory can read. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

const PREFIX = 'site:';

/**
 * The host under which a page's switch is stored: only `www.` is dropped. Undefined for pages that
 * are not http(s).
 */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/**
 * Whether text is a site in the form in which switches are stored: a bare host name without `www.`
 */
export function isSite(text: string): boolean {
  return text !== '' && siteOf(`http://${text}/`) === text;
}

/** The storage key of a site's own switch. */
export function siteKey(site: string): string {
  return PREFIX + site;
}

/** The site a storage key belongs to, or undefined if it is another kind of key. */
export function siteOfKey(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/**
 * A site and the parents whose switch covers it, most specific first. An IP address has no parents.
 */
export function lineage(site: string): string[] {
  if (/^[\d.]+$/.test(site) || site.startsWith('[')) return [site];
  const labels = site.split('.');
  return labels.map((_, depth) => labels.slice(depth).join('.'));
}

/**
 * The state of a site's switch and the site that decides it; on if none does. Values other than
 * `on` and `off` are ignored.
 */
export function switchFor(
  site: string,
  stored: Readonly<Record<string, unknown>>,
): { state: SwitchState; decidedBy: string | undefined } {
  for (const host of lineage(site)) {
    const value = stored[siteKey(host)];
    if (value === 'on' || value === 'off') return { state: value, decidedBy: host };
  }
  return { state: 'on', decidedBy: undefined };
}
