import type { PageReport } from '../../../lib/messages/types.ts';
import type { Gateway, Probe, TabFacts } from '../../../lib/popup/gateway.ts';
import { activityFrom } from '../../../lib/settings/activity.ts';
import { PAUSE_KEY, UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';
import { siteKey } from '../../../lib/settings/keys/site.ts';

/** A browser in memory, with storage, permissions and one tab. It records what was asked of it. */
export class FakeGateway implements Gateway {
  facts: TabFacts | undefined = { id: 7, url: 'https://www.example.com/harbour', loading: false };
  stored: Record<string, unknown> = {};
  granted = true;
  answer: PageReport | undefined;
  document: Probe | undefined = { contentType: 'text/html', reader: false };
  /** Whether a mention that is asked for is still there. */
  stands = true;
  readonly asked: string[] = [];
  #listeners = new Set<() => void>();

  constructor(parts: Partial<FakeGateway> = {}) {
    Object.assign(this, parts);
  }

  tab = async () => this.facts;
  activity = async (site: string) => activityFrom(site, this.stored, Date.now());

  switchSite = async (site: string, on: boolean) => {
    if (this.refusal) throw this.refusal;
    this.stored[siteKey(site)] = on ? 'on' : 'off';
    this.changed();
  };

  pause = async (end: number | undefined) => {
    if (this.refusal) throw this.refusal;
    if (end === undefined) delete this.stored[PAUSE_KEY];
    else this.stored[PAUSE_KEY] = end === Number.POSITIVE_INFINITY ? UNTIL_TURNED_ON : end;
    this.changed();
  };

  hasAccess = async () => this.granted;

  requestAccess = async (origins: readonly string[]) => {
    // Like browsers, which refuse a request outside a user's action.
    const inClick = navigator.userActivation.isActive && window.event?.type === 'click';
    this.asked.push(`access ${origins.join(' ')} ${inClick ? 'in the click' : 'too late'}`);
    this.granted = inClick;
    return inClick;
  };

  report = async () => this.answer;
  probe = async () => this.document;

  show = async (_tab: number, key: string) => {
    this.asked.push(`show ${key}`);
    return this.stands;
  };

  stepAside = () => {
    this.asked.push('step aside');
  };

  reload = async () => {
    this.asked.push('reload');
  };

  read = async () => {
    this.asked.push('read');
  };

  /** Every attempt to store something is rejected with this, unless it is undefined. */
  refusal: Error | undefined;
  /** Stored settings that make no sense. */
  unread = 0;

  readLanguage = async (language: string) => {
    if (this.refusal) throw this.refusal;
    this.asked.push(`read ${language}`);
    this.answer = { ...(this.answer as PageReport) };
    delete this.answer.skipped;
  };

  unreadSettings = async () => this.unread;

  beside: ((tabId: number) => void) | undefined = (tab) => void this.asked.push(`beside ${tab}`);
  onTopicAsked = (go: (topic: string) => void) => {
    this.askForTopic = go;
  };
  /** Makes a request as a card on the page would. */
  askForTopic: (topic: string) => void = () => {};

  openOptions = (section?: string) => {
    this.asked.push(`options ${section ?? ''}`.trim());
  };

  watch = (changed: () => void, signal: AbortSignal) => {
    this.#listeners.add(changed);
    signal.addEventListener('abort', () => this.#listeners.delete(changed));
  };

  /** Tells the story page that something may have changed. */
  changed() {
    for (const listener of this.#listeners) listener();
  }
}
