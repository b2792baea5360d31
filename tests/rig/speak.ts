import catalogues from 'virtual:tests/catalogues';

/** The part of the extension's interface that tests have: the messages, and a language for them. */
interface Tongue {
  locale: string;
  messages: Map<string, string>;
}

/**
 * A runner may load this file twice, once as a setup file and once in a test; both share this
 * state.
 */
const KEPT = Symbol.for('backstory.tests.tongue');
const kept = globalThis as { [KEPT]?: Tongue };

/**
 * Makes `browser.i18n` speak a language, as a browser set to `locale` would: `es`, `ko`, a
 * pseudo-locale, or `en-US` for dates as Americans write them. A language without a catalogue gets
 * English, as in a browser. This file is loaded before anything that needs words.
 */
export function speak(locale: string): void {
  const catalogue = catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? catalogues.en;
  const messages = Object.entries(catalogue ?? {}).map(
    ([path, message]) => [path.replaceAll('.', '_'), message] as const,
  );
  kept[KEPT] = { locale, messages: new Map(messages) };
}

function getMessage(name: string): string {
  const { locale, messages } = kept[KEPT] ?? {};
  if (name === '@@ui_locale') return locale?.replaceAll('-', '_') ?? '';
  return messages?.get(name) ?? '';
}

if (!kept[KEPT]) {
  speak('en-GB');
  Object.assign(globalThis, { browser: { runtime: { id: 'tests' }, i18n: { getMessage } } });
}
