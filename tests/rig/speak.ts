import catalogues from 'virtual:tests/catalogues';

/** What of the extension's interface a test has: the messages, and a language to have them in. */
interface Tongue {
  locale: string;
  messages: Map<string, string>;
}

/** A runner may load this file twice, once for a setup and once for a test; both speak through one tongue. */
const KEPT = Symbol.for('backstory.tests.tongue');
const kept = globalThis as { [KEPT]?: Tongue };

/**
 * Makes `browser.i18n` speak a language, as a browser set to `locale` would: `es`, `ko`, a pseudo-locale, or
 * `en-US` for English as Americans write dates. One we have no catalogue for gets English, as in a browser.
 * This file is loaded before anything that has words.
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
