import { direction, language } from '../i18n/locale.ts';
import { followTheme } from './follow-theme.ts';

/** Gives one of our own pages the language and direction of its words, and the reader's colours. */
export function setUpPage(document: Document): void {
  Object.assign(document.documentElement, { lang: language(), dir: direction() });
  followTheme(document);
}
