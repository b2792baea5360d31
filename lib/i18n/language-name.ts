import { locale } from './locale.ts';

/** A language's name (of a BCP 47 tag) in the reader's language; the tag itself where the browser knows none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
}
