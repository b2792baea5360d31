import type { ArticleFacts } from '../../messages/types.ts';
import type { PagePassage } from '../text/block.ts';
import { isCutOff } from './cut-off.ts';
import { publishedDay } from './published.ts';

/**
 * What a page says about itself, and how much of it was read. Nothing is guessed: what the page
 * does not say is absent.
 */
export function readArticle(
  document: Document,
  passages: readonly PagePassage[],
  continueReading?: RegExp,
): ArticleFacts {
  const lang = languageOf(document);
  const published = publishedDay(document);
  return {
    title: titleOf(document, passages),
    ...(lang === undefined ? undefined : { lang }),
    ...(published === undefined ? undefined : { published }),
    words: passages.reduce((sum, { role, text }) => sum + (READ.has(role) ? words(text) : 0), 0),
    cutOff: isCutOff(document, passages, continueReading),
  };
}

const READ = new Set(['title', 'heading', 'prose']);

function titleOf(document: Document, passages: readonly PagePassage[]): string {
  const headline = passages.find(({ role }) => role === 'title')?.text;
  const title =
    headline ?? metaContent(document, 'meta[property="og:title"]') ?? String(document.title);
  return title.replace(/\s+/g, ' ').trim();
}

/**
 * The page's language as the page declares it, as a BCP 47 tag; undefined if it declares none or no
 * valid one.
 */
export function languageOf(document: Document): string | undefined {
  const said =
    document.documentElement.lang ||
    document.body?.getAttribute('lang') ||
    metaContent(document, 'meta[http-equiv="content-language" i]') ||
    metaContent(document, 'meta[property="og:locale"]');
  const tag = said?.trim().replaceAll('_', '-');
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** In scripts without spaces, about two characters make a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

function words(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = (unspaced > 0 ? text.replace(UNSPACED, ' ') : text).match(/\S+/g)?.length ?? 0;
  return spaced + Math.round(unspaced / 2);
}

function metaContent(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content') ?? undefined;
}
