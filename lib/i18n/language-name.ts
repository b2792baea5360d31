import { locale } from './locale.ts';

/**
 * The name of a language (BCP 47 tag) in the reader's language, or the tag itself if the browser
 * knows no name.
 */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
}
