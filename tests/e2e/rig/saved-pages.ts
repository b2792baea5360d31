import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { GENERATED_PAGES } from '../../fixtures/generated-pages.ts';
import type { WebPage } from './web.ts';

/** A page as it was saved, under the name of its file. */
export interface SavedPage {
  name: string;
  html: string;
}

/** The saved pages to try: those of the folder that `npm run test:pages -- FOLDER` names, else a set of our own. */
export function savedPages(folder = process.env.BACKSTORY_PAGES): SavedPage[] {
  if (!folder) return GENERATED_PAGES;
  const files = readdirSync(folder).filter((file) => /^\.x?html?$/.test(extname(file)));
  if (files.length === 0) throw new Error(`There is no .html file in ${folder}.`);
  return files.map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

/** A name in the paragraphs that the rig adds. */
export const STORY_NAME = 'Kim Jong Un';

/** Paragraphs about the story, for pages that are about something else. */
const STORY = `<p>${STORY_NAME} met Vladimir Putin at the Vostochny Cosmodrome on Wednesday, far from Moscow, and spoke of Ukraine.</p>
<p>North Korea’s press told the nation a day later; Sergei Shoigu had been in Pyongyang in July.</p>`;

/**
 * What a saved page may still do: nothing that needs the net, and no script of its own. So it is the same page at
 * each load, and a request that reaches the rig's web all the same was not the page's.
 */
const OFFLINE = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'self'",
};

/** A saved page as the rig serves it: offline, and with two paragraphs of the story after its longest one and at its end. */
export function withStory({ name, html }: SavedPage): WebPage {
  // Warming up connections is no request that a policy could forbid.
  const calm = html.replace(/<link\b[^>]*\brel=["']?(?:preconnect|dns-prefetch)\b[^>]*>/gi, '');
  const seen = calm.replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1>/gi, (hidden) =>
    ' '.repeat(hidden.length),
  );
  const end = seen.search(/<\/body>/i);
  const kind = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  return {
    body: insert(calm, STORY, [afterLongestParagraph(seen), end < 0 ? calm.length : end]),
    headers: { ...OFFLINE, 'content-type': `${kind}; charset=utf-8` },
  };
}

/** Every host a page names: its browser may ask them for a connection before the page's policy is heard. */
export function hostsNamedIn({ html }: SavedPage): Set<string> {
  const hosts = html.matchAll(/(?:https?:)?\\?\/\\?\/([\w-]+(?:\.[\w-]+)+)/g);
  return new Set(Array.from(hosts, ([, host = '']) => host.toLowerCase()));
}

/** Where the paragraph with the most text ends; 0 where there is none. */
function afterLongestParagraph(html: string): number {
  let longest = 0;
  let end = 0;
  for (const { 0: paragraph, index } of html.matchAll(/<p\b[^>]*>(?:(?!<\/?p\b)[\s\S])*?<\/p>/gi)) {
    const { length } = paragraph.replace(/<[^>]*>|\s+/g, '');
    if (length <= longest) continue;
    longest = length;
    end = index + paragraph.length;
  }
  return end;
}

function insert(text: string, what: string, places: readonly number[]): string {
  const [first = 0, last = first] = places.toSorted((one, other) => one - other);
  return text.slice(0, first) + what + text.slice(first, last) + what + text.slice(last);
}
