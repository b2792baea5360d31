import type { PagePassage } from '../text/block.ts';

const SIGNS = [
  '[class*="paywall" i]',
  '[id*="paywall" i]',
  '[class*="regwall" i]',
  '[data-testid*="paywall" i]',
  '[class*="subscriber-only" i]',
  '[class*="premium-content" i]',
].join();

/**
 * How many passages at an article's end, and how many just behind it, are searched for an
 * invitation.
 */
const END = 4;

/**
 * Whether there are signs that the page shows only part of its article. It errs towards yes,
 * because its only use is to keep us from saying what an article leaves out. `invitations` are
 * `INVITATIONS`; without them, only other signs count.
 */
export function isCutOff(
  document: Document,
  passages: readonly PagePassage[],
  invitations: RegExp | undefined,
): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent ?? '')) return true;
  }
  if (document.querySelector(SIGNS)) return true;
  const last = passages.findLastIndex(({ role }) => role === 'prose');
  const end = passages.slice(Math.max(0, last - END + 1), last + 1 + END);
  if (end.some(({ text }) => text.length < 400 && invitations?.test(text.toLowerCase())))
    return true;
  return /(?:…|\.\.\.)$/.test(passages[last]?.text ?? '');
}
