import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with the mentions that a careful reader sees in it. */
export interface Case {
  slice: string;
  name: string;
  /** The language that the page declares, if it does. */
  lang?: string;
  about: boolean;
  text: string;
  gold: { topic: string; start: number; end: number }[];
}

/** Topics that are marked by hand in the cases; mentions of others are not counted. */
export const MARKED = new Set(
  `kim-jong-un vladimir-putin sergei-shoigu kim-il-sung kim-jong-il donald-trump north-korea pyongyang
  russia kremlin ukraine china south-korea united-states iran united-nations un-security-council
  vostochny-cosmodrome vladivostok korean-war hanoi-summit kim-hong-kyun unclear`.split(/\s+/),
);

/**
 * Reads a folder's `*.txt` files, each of which is a slice named after its file; their form is
 * described in tests/evaluation/mentions/README.md. Throws if a case can't be read.
 */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const slice = file.replace(/\.txt$/, '');
      return readFileSync(join(folder, file), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((source) => readCase(slice, source));
    });
}

/**
 * `name {lang=xx about}` on the first line, then the text with `[[topic|words]]` for each mention.
 */
function readCase(slice: string, source: string): Case {
  const [head = '', ...lines] = source.split('\n');
  const [, name = '', flags = ''] = /^(.*?)\s*(?:\{(.*)\})?$/.exec(head) ?? [];
  const lang = /lang=([\w-]+)/.exec(flags)?.[1];
  const { text, gold } = readMarks(lines.join('\n').trim());
  const unknown = gold.find(({ topic }) => !MARKED.has(topic));
  if (unknown) throw new Error(`${slice}, ${name}: ${unknown.topic} is not marked in cases`);
  return { slice, name, about: /\babout\b/.test(flags), text, gold, ...(lang && { lang }) };
}

/** Takes the marks `[[topic|words]]` out of a text; offsets are UTF-16 units of what is left. */
export function readMarks(marked: string): Pick<Case, 'text' | 'gold'> {
  const gold: Case['gold'] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([\w-]+)\|([^\]]+)\]\]/g)) {
    const [all, topic = '', words = ''] = match;
    text += marked.slice(from, match.index);
    gold.push({ topic, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + all.length;
  }
  return { text: text + marked.slice(from), gold };
}
