import { plainText } from '../../../lib/story/shipped.ts';
import { typeset } from './typeset.ts';

/** A statement's small markup, compiled. */
export interface Markup {
  /** Contains only `a[data-topic]`, `em` and `q`; everything else is escaped. */
  html: string;
  /** The same as plain text, with quotation marks. */
  text: string;
  /** Topics linked to, in order. */
  links: string[];
  /** What could not be read, and how to mend it, in full sentences; empty if all is well. */
  faults: string[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Signs that mean something in other markup languages; here they can only be a mistake. */
const FOREIGN: [RegExp, string][] = [
  [/<\/?[a-z!][^>]*>/i, 'holds an HTML tag'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]+);/i, 'holds an HTML entity'],
  [/`/, 'holds a backtick'],
  [/\*\*/, 'holds bold type'],
  [/!\[/, 'holds a picture'],
  [/(?<![\p{L}\p{N}])_[^_\s][^_]*_(?![\p{L}\p{N}])/u, 'marks emphasis with underscores'],
  [/^\s*(?:#{1,6}|[-+>])\s/, 'begins like a heading or a list'],
  [/https?:\/\//, 'holds a web address'],
];
const ALLOWED = 'Use only [text](topic:id), *emphasis* and “quoted words”.';

/** A link, an asterisk, a quotation mark, or a stretch of none of them. */
const TOKEN = /\[([^\][]*)\]\(([^()\s]*)\)|[*“”[\]]|[^*“”[\]]+/gu;

/** What a sign that opens something stands for: its name and its element. */
interface Mark {
  name: string;
  closedBy: string;
  element: 'em' | 'q';
}

/** Straight quotation marks have become typographic ones by the time these are looked for. */
const MARKS = new Map<string, Mark>([
  ['*', { name: '*', closedBy: '*', element: 'em' }],
  ['“', { name: 'quotation mark', closedBy: '”', element: 'q' }],
]);

/**
 * Compiles `says`. Never throws; `html` is safe and well formed even where `faults` is not empty.
 */
export function compileMarkup(source: string): Markup {
  const folded = typeset(source.replace(/\s+/gu, ' ').trim());
  const faults = FOREIGN.filter(([sign]) => sign.test(folded)).map(
    ([, what]) => `the text ${what}. ${ALLOWED}`,
  );
  const open: Mark[] = [];
  const links: string[] = [];
  let html = '';
  for (const [token, label, target] of folded.matchAll(TOKEN)) {
    const last = open.at(-1);
    const mark = MARKS.get(token);
    if (label !== undefined && target !== undefined) {
      const topic = /^topic:([a-z0-9-]+)$/.exec(target)?.[1];
      const fault = linkFault(token, label, topic);
      if (fault) faults.push(fault);
      else if (topic) links.push(topic);
      html += topic ? `<a data-topic="${topic}">${escaped(label)}</a>` : escaped(label);
    } else if (token === last?.closedBy) {
      open.pop();
      html += `</${last.element}>`;
    } else if (mark && !open.includes(mark)) {
      open.push(mark);
      html += `<${mark.element}>`;
    } else {
      if (/^[*“”[\]]$/u.test(token))
        faults.push(`there is a stray ${token} in the text. ${ALLOWED}`);
      html += escaped(token);
    }
  }
  for (const { name, element } of open.toReversed()) {
    faults.push(`a ${name} is opened and never closed. Close it.`);
    html += `</${element}>`;
  }
  return { html, text: plainText(html), links, faults };
}

function linkFault(token: string, label: string, topic: string | undefined): string | undefined {
  if (!topic) return `the link “${token}” leads to no topic. Write [text](topic:id).`;
  if (label.trim() && !/[*“”]/u.test(label)) return undefined;
  return `the link “${token}” needs plain words in its brackets. Move marks outside it.`;
}
