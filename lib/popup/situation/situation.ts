import type { PageReport } from '../../messages/types.ts';
import type { Activity } from '../../settings/activity.ts';
import { EVERY_SITE } from '../../settings/keys/site.ts';
import type { Gateway, TabFacts } from '../gateway.ts';
import { addressOf } from './address.ts';

/**
 * How the page in the tab relates to the story page. Each situation has one sentence in
 * `situation-words.ts`.
 */
export type Situation =
  /** Not yet known. */
  | { kind: 'asking' }
  /** The tab is closed. */
  | { kind: 'gone' }
  /** A page of the browser's own, a store or an error page, which no extension may read. */
  | { kind: 'browser-page' }
  | { kind: 'file' }
  /** A PDF, plain text or anything else that a browser shows but that is not made of HTML. */
  | { kind: 'no-web-page' }
  /** Access is withheld; `site` is unknown if even the address is withheld. */
  | { kind: 'no-access'; site?: string; origins: readonly string[] }
  | { kind: 'off'; site: string; decidedBy: string | undefined }
  | { kind: 'paused'; until: number }
  | { kind: 'loading' }
  /** The doorbell found no name from the story. */
  | { kind: 'nothing' }
  /** The reader wants pages in this language (BCP 47) left alone. */
  | { kind: 'skipped'; language: string }
  /** A page for writing or of private messages, which is only read if the reader asks for it. */
  | { kind: 'left-alone' }
  /** The reader was injected but does not answer. */
  | { kind: 'silent' }
  | { kind: 'reading' | 'read'; report: PageReport }
  /** Looking itself failed. */
  | { kind: 'failed' };

/** The tab, as the story page shows it. */
export interface Page {
  tabId?: number;
  /** Whether the tab is in a private window. */
  isPrivate?: boolean;
  /** The site's switch and pause; absent if the page has none. */
  activity?: Activity;
  situation: Situation;
}

/** Finds out how things are in the tab. Never rejects. */
export async function lookAt(gateway: Gateway): Promise<Page> {
  try {
    const tab = await gateway.tab();
    if (!tab) return { situation: { kind: 'gone' } };
    const { id: tabId, isPrivate = false } = tab;
    return { tabId, isPrivate, ...(await lookInto(tab, gateway)) };
  } catch (error) {
    console.error('Backstory could not look at the tab:', error);
    return { situation: { kind: 'failed' } };
  }
}

async function lookInto(tab: TabFacts, gateway: Gateway): Promise<Page> {
  const address = addressOf(tab.url);
  if (address.kind === 'unknown') return { situation: await ofUnknownPage(gateway) };
  if (address.kind === 'file') return { situation: { kind: 'file' } };
  if (address.kind === 'browser') return { situation: { kind: 'browser-page' } };
  const { site, origins } = address;
  const activity = await gateway.activity(site);
  const { state, decidedBy, until } = activity;
  if (state === 'off') return { activity, situation: { kind: 'off', site, decidedBy } };
  if (state === 'paused')
    return { activity, situation: { kind: 'paused', until: until ?? Number.POSITIVE_INFINITY } };
  if (!(await gateway.hasAccess(origins)))
    return { activity, situation: { kind: 'no-access', site, origins } };
  const situation = await ofReadablePage(tab, gateway);
  // Backstory is not on where the browser keeps it out, whatever the switch of the site says.
  return situation.kind === 'browser-page' ? { situation } : { activity, situation };
}

/**
 * Without access to its site, the address of any page is withheld. So an unknown address means that
 * no extension may read the page only if access to all sites is granted.
 */
async function ofUnknownPage(gateway: Gateway): Promise<Situation> {
  if (await gateway.hasAccess(EVERY_SITE)) return { kind: 'browser-page' };
  return { kind: 'no-access', origins: EVERY_SITE };
}

async function ofReadablePage(tab: TabFacts, gateway: Gateway): Promise<Situation> {
  const report = await gateway.report(tab.id);
  if (report?.skipped !== undefined) return { kind: 'skipped', language: report.skipped };
  if (report?.state === 'left-alone') return { kind: 'left-alone' };
  if (report) return { kind: report.state, report };
  if (tab.loading) return { kind: 'loading' };
  const probe = await gateway.probe(tab.id);
  if (!probe) return { kind: 'browser-page' };
  if (!/html/.test(probe.contentType)) return { kind: 'no-web-page' };
  return { kind: probe.reader ? 'silent' : 'nothing' };
}
