import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlPage } from '../../scripts/project/html-pages.ts';

const ARTICLE = join(import.meta.dirname, '../fixtures/sample-article.html');

const WORDS =
  'the a of to and in that was for on with as at by from said would had after before year people government minister talks border train report week city company market court law school river summer plan team member state region leader meeting statement'.split(
    ' ',
  );
const NAMES = ['Kim Jong Un', 'Vladimir Putin', 'North Korea', 'Russia', 'Pyongyang', 'Ukraine'];

/** A pseudo-random number below `limit`; the same sequence every time. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * limit);
  };
}

function sentence(random: (limit: number) => number, share: number): string {
  const words = Array.from({ length: 8 + random(16) }, () => {
    if (random(1000) < share) return `<a href="/t">${NAMES[random(NAMES.length)]}</a>`;
    const word = WORDS[random(WORDS.length)] as string;
    return random(30) === 0 ? `<em>${word}</em>` : word;
  });
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function paragraphs(count: number, seed: number, share: number): string {
  const random = numbers(seed);
  return Array.from(
    { length: count },
    () =>
      `<div class="block"><p>${Array.from({ length: 3 }, () => sentence(random, share)).join(' ')}</p></div>\n`,
  ).join('');
}

function links(count: number, seed: number, share = 5): string {
  const random = numbers(seed);
  return Array.from(
    { length: count },
    (_, at) =>
      `<li class="item"><a href="/${at}"><span>${sentence(random, share)}</span></a></li>\n`,
  ).join('');
}

function page(name: string, main: string, around: string, share?: number): HtmlPage {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>
    <header><nav><ul>${links(60, 1, share)}</ul></nav></header><main><h1>${name}</h1>${main}</main>
    <section class="related"><ul>${around}</ul></section><footer>${links(40, 3, share)}</footer></body></html>`;
  return { name, html };
}

/** An article about the story, surrounded by as many links as newspapers have around theirs. */
function storyArticle(): HtmlPage {
  const html = readFileSync(ARTICLE, 'utf8');
  return {
    name: 'story article',
    html: html.replace('</body>', `<ul>${links(200, 10)}</ul></body>`),
  };
}

/**
 * Pages of six kinds, two of which name nobody. The last has 1.6 MB of text and markup, about as
 * much as the largest news pages.
 */
export function generatedPages(): HtmlPage[] {
  return [
    storyArticle(),
    page('article', paragraphs(40, 11, 20), links(60, 2)),
    page('unrelated article', paragraphs(40, 12, 0), links(60, 4, 0), 0),
    page('unrelated front page', `<ul>${links(400, 8, 0)}</ul>`, links(100, 9, 0), 0),
    page('front page', `<ul>${links(400, 5)}</ul>`, links(100, 6)),
    page('1.6 MB page', paragraphs(4900, 13, 8), links(200, 7)),
  ];
}
