import type { Page } from 'playwright';
import { readCatalogues } from '../locales/catalogues.ts';
import { pseudoCatalogues } from '../locales/pseudo.ts';
import type { Shot } from './shot.ts';

/** A state of the card: what it is opened on, and what is done in it. */
interface State {
  name: string;
  /** The mention: its name, and some of the words it is in. */
  on: [name: string, words: string];
  /** The article's day, if not its own. */
  published?: string;
  /** The dispute whose own words the mention is taken for. */
  dispute?: string;
  /** Whether the name could mean somebody else. */
  unsure?: boolean;
  /** Buttons pressed in the open card, by their message; or a link to a topic. */
  press?: string[];
  touch?: boolean;
}

/** What tests/screens/card.ts offers. */
interface Harness {
  pointOf(name: string, words: string): { x: number; y: number };
}

const KIM: State['on'] = ['Kim Jong Un', 'had not left his country'];
const DENIAL: State['on'] = ['North Korea', 'denies that it has supplied'];

const STATES: readonly State[] = [
  { name: 'person', on: KIM },
  { name: 'unsure', on: KIM, unsure: true },
  { name: 'place', on: ['Vostochny Cosmodrome', 'shook hands'] },
  { name: 'visit', on: ['Sergei Shoigu', 'seventieth anniversary'] },
  { name: 'borrowed', on: ['Pyongyang', 'seventieth anniversary'] },
  { name: 'dispute', on: DENIAL },
  { name: 'dispute-mark', on: DENIAL, dispute: 'arms-supplied' },
  { name: 'dispute-later', on: DENIAL, published: '2023-09-13' },
  { name: 'dispute-all-later', on: DENIAL, published: '2022-09-13' },
  { name: 'dispute-mark-later', on: DENIAL, published: '2022-09-13', dispute: 'arms-supplied' },
  { name: 'dispute-options', on: DENIAL, press: ['card.more-actions'] },
  { name: 'settled', on: ['Vladivostok', 'Vladivostok'] },
  { name: 'china', on: ['China', 'China'] },
  { name: 'more', on: KIM, press: ['card.more'] },
  { name: 'sources', on: KIM, press: ['card.sources'] },
  { name: 'options', on: KIM, press: ['card.more-actions'] },
  { name: 'why', on: KIM, press: ['card.more-actions', 'card.why-marked'] },
  { name: 'undo', on: KIM, press: ['card.more-actions', 'card.off-on-site'] },
  { name: 'followed', on: KIM, press: ['a topic'] },
  { name: 'folded', on: ['Vladivostok', 'Vladivostok'], press: ['card.sources-disagree-on.one'] },
  { name: 'pinned', on: KIM, press: ['card.pin'] },
  { name: 'past-horizon', on: KIM, published: '2026-01-01' },
  { name: 'touch', on: KIM, touch: true },
];

const LOOKS = [
  { look: 'wide-light', width: 900, height: 760, scheme: 'light', forced: false },
  { look: 'wide-dark', width: 900, height: 760, scheme: 'dark', forced: false },
  { look: 'narrow-light', width: 320, height: 640, scheme: 'light', forced: false },
  { look: 'narrow-dark', width: 320, height: 640, scheme: 'dark', forced: false },
  { look: 'low-light', width: 640, height: 450, scheme: 'light', forced: false },
  { look: 'low-dark', width: 640, height: 450, scheme: 'dark', forced: false },
  { look: 'forced', width: 900, height: 760, scheme: 'dark', forced: true },
] as const;

/**
 * Every state of the card on the sample article, light and dark, wide and narrow, in a language
 * (BCP 47).
 */
export function cardShots(language: string): Shot[] {
  return LOOKS.flatMap(({ look, ...how }) =>
    STATES.map(({ name, on, published, dispute, unsure, press = [], touch = false }) => ({
      ...how,
      touch,
      name: `card-${name}-${look}`,
      address: `tests/screens/?${new URLSearchParams({ screen: 'card', language, ...(published && { published }), ...(dispute && { dispute }), ...(unsure && { unsure: '' }) })}`,
      prepare: async (page) => {
        await open(page, on, touch);
        for (const what of press) await pressIn(page, what, language);
      },
    })),
  );
}

async function open(page: Page, on: State['on'], touch: boolean): Promise<void> {
  await page.waitForFunction(() => 'pointOf' in window);
  const { x, y } = await page.evaluate(
    ([name, words]) => (window as unknown as Harness).pointOf(name, words),
    on,
  );
  if (touch) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  await page.locator('backstory-card [role=dialog]').waitFor();
}

async function pressIn(page: Page, what: string, language: string): Promise<void> {
  const card = page.locator('backstory-card');
  const wanted =
    what === 'a topic'
      ? card.getByRole('link')
      : card.getByRole('button', { name: buttonWords(what, language), exact: true });
  await wanted.first().click();
}

/**
 * The message as it is on the button for the article's site; the form for other counts if the
 * language has none for one.
 */
function buttonWords(key: string, language: string): string {
  const shipped = readCatalogues();
  const all = { ...shipped, ...pseudoCatalogues(shipped.en ?? {}) };
  const messages = all[language] ?? all[language.split('-')[0] ?? ''] ?? {};
  const path = key.replaceAll('-', '_');
  const words = messages[path] ?? messages[path.replace(/one$/, 'other')] ?? '';
  return words.replace('{n}', '1').replace('{site}', 'courier.example');
}
