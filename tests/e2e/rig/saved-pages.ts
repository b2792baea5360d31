import { type HtmlPage, htmlPagesIn } from '../../../scripts/project/html-pages.ts';
import { GENERATED_PAGES } from '../../fixtures/generated-pages.ts';
import type { WebPage } from './web.ts';

/**
 * The saved pages to try: those in the folder given to `npm run test:pages -- FOLDER`, or else a
 * set of our own.
 */
export function savedPages(folder = process.env.BACKSTORY_PAGES): HtmlPage[] {
  return folder ? htmlPagesIn(folder) : GENERATED_PAGES;
}

/** A name in the paragraphs that the rig adds. */
export const STORY_NAME = 'Kim Jong Un';

/** Paragraphs about the story, for pages that are about something else. */
const STORY = `<p>${STORY_NAME} met Vladimir Putin at the Vostochny Cosmodrome on Wednesday, far from Moscow, and spoke of Ukraine.</p>
<p>North Korea’s press told the nation a day later; Sergei Shoigu had been in Pyongyang in July.</p>`;

/**
 * What a saved page may still do: nothing that needs the network or scripts of its own. So it is
 * the same at each load, and any request that reaches the rig's web was not made by the page.
 */
const OFFLINE = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'self'",
};

/**
 * A saved page as the rig serves it: offline, and with two paragraphs about the story, after its
 * longest paragraph and at its end.
 */
export function withStory({ name, html }: HtmlPage): WebPage {
  // A policy does not forbid warming up connections.
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

/**
 * Every host that a page names: the browser may open connections to them before it reads the page's
 * policy.
 */
export function hostsNamedIn({ html }: HtmlPage): Set<string> {
  const hosts = html.matchAll(/(?:https?:)?\\?\/\\?\/([\w-]+(?:\.[\w-]+)+)/g);
  return new Set(Array.from(hosts, ([, host = '']) => host.toLowerCase()));
}

/** The offset of the end of the longest paragraph; 0 if there is none. */
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
