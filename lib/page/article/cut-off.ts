import type { PagePassage } from '../text/block.ts';

/** What stands in for the rest of an article, by the class names and ids that sites give it. */
const PAYWALLS = [
  '[class*="paywall" i]',
  '[id*="paywall" i]',
  '[class*="regwall" i]',
  '[data-testid*="paywall" i]',
  '[class*="subscriber-only" i]',
  '[class*="premium-content" i]',
].join();

/**
 * Words that say so are looked for in this many passages at the article's end and as many behind
 * it, and only in short ones (UTF-16 code units): a longer one is a paragraph that happens to have
 * them.
 */
const END = 4;
const SHORT = 400;

/**
 * Whether there are signs that the page shows only part of its article. It errs towards yes,
 * because its only use is to keep us from saying what an article leaves out. Without
 * `continueReading`, the page's words do not count.
 */
export function isCutOff(
  document: Document,
  passages: readonly PagePassage[],
  continueReading: RegExp | undefined,
): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent ?? '')) return true;
  }
  if (document.querySelector(PAYWALLS)) return true;
  const last = passages.findLastIndex(({ role }) => role === 'prose');
  const end = passages.slice(Math.max(0, last - END + 1), last + 1 + END);
  if (end.some(({ text }) => text.length < SHORT && continueReading?.test(text.toLowerCase())))
    return true;
  return /(?:…|\.\.\.)$/.test(passages[last]?.text ?? '');
}
