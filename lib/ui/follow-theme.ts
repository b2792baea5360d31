import { type PreferenceName, preferenceKey } from '../settings/keys/preferences.ts';
import { readChoices, watchStorage } from '../settings/store.ts';

/**
 * Gives one of our own pages the colours that the reader has chosen, and follows later choices;
 * `styles/theme.css` defines them. If the settings can't be read, the page keeps the browser's own.
 */
export function followTheme(document: Document): void {
  const key = preferenceKey('theme' satisfies PreferenceName);
  const follow = async () => {
    const { preferences } = await readChoices('').catch(() => ({ preferences: undefined }));
    if (preferences) document.documentElement.dataset.theme = preferences.theme;
  };
  watchStorage((keys) => keys.includes(key) && void follow());
  void follow();
}
