import catalogues from 'virtual:tests/catalogues';

/** What of the extension's interface a test has: the messages, and a language to have them in. */
interface Tongue {
  locale: string;
  messages: Map<string, string>;
}

let tongue: Tongue;

/**
 * Makes `browser.i18n` speak a language, as a browser set to `locale` would: `es`, `ko`, a pseudo-locale, or
 * `en-US` for English as Americans write dates. One we have no catalogue for gets English, as in a browser.
 * Import this file before anything that has words.
 */
export function speak(locale: string): void {
  const catalogue = catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? catalogues.en;
  tongue = {
    locale,
    messages: new Map(
      Object.entries(catalogue ?? {}).map(([path, message]) => [
        path.replaceAll('.', '_'),
        message,
      ]),
    ),
  };
}

speak('en-GB');

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'tests' },
    i18n: {
      getMessage: (name: string) =>
        name === '@@ui_locale'
          ? tongue.locale.replaceAll('-', '_')
          : (tongue.messages.get(name) ?? ''),
    },
  },
});
