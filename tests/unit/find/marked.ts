import names from 'virtual:backstory/names';
import { createFinder, findIn } from '../../../lib/find/finder.ts';
import type { Found, Passage } from '../../../lib/find/types.ts';

export const finder = createFinder(names);

/** Removes the marks `[[topic|words]]` from a text. */
export function unmarked(text: string): string {
  return text.replace(/\[\[[\w-]+\|([^\]]*)\]\]/g, '$1');
}

/** What the finder finds in these passages. */
export function find(texts: string | readonly string[], lang = 'en'): Found {
  const passages = [texts].flat().map((text): Passage => ({ text, role: 'prose' }));
  return findIn(finder, passages, { lang });
}

/**
 * A text with the mentions found in it marked as in the cases; `context` follows it on the page.
 */
export function marked(text: string, lang = 'en', context: readonly string[] = []): string {
  const found = find([text, ...context], lang);
  let out = '';
  let from = 0;
  for (const { passage, start, end, topic } of found.mentions) {
    if (passage !== 0) continue;
    out += `${text.slice(from, start)}[[${topic}|${text.slice(start, end)}]]`;
    from = end;
  }
  return out + text.slice(from);
}
