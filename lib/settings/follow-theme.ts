import { type PreferenceName, preferenceKey, type Theme } from './keys/preferences.ts';
import { readChoices, watchStorage } from './store.ts';

/** Gives one of our own pages the colours that the reader has chosen, and follows later choices. */
export function followTheme(document: Document): void {
  const key = preferenceKey('theme' satisfies PreferenceName);
  const follow = async () => {
    const { preferences } = await readChoices('');
    wear(document, preferences.theme);
  };
  // If the settings can't be read, the page keeps the browser's own colours.
  const tryTo = () => void follow().catch(() => undefined);
  watchStorage((keys) => keys.includes(key) && tryTo());
  tryTo();
}

/** Gives a page these colours; `lib/ui/styles/theme.css` defines them. */
export function wear(document: Document, theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
