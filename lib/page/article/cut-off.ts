import type { PagePassage } from '../text/block.ts';

const SIGNS = [
  '[class*="paywall" i]',
  '[id*="paywall" i]',
  '[class*="regwall" i]',
  '[data-testid*="paywall" i]',
  '[class*="subscriber-only" i]',
  '[class*="premium-content" i]',
].join();

/** What the end of an article says if there is more of it elsewhere; compared in lower case. */
const INVITATIONS =
  /continue reading|keep reading|read the (?:full|whole) (?:article|story)|subscri(?:be|bers?)[^.]{0,30}\b(?:read|continue|full|unlock)|already a subscriber|unlock this article|weiterlesen|jetzt abonnieren|article réservé aux abonnés|il vous reste [\d.,]+\s?% de cet article|seguir leyendo|para suscriptores|continua a leggere|riservato agli abbonati|continue lendo|exclusivo para assinantes|читать далее|продолжение по подписке|続きを読む|会員限定|구독하고|기사 더보기|阅读全文|閱讀全文/;

/**
 * How many passages at an article's end, and how many just behind it, are searched for an
 * invitation.
 */
const END = 4;

/**
 * Whether there are signs that the page shows only part of its article. It errs towards yes,
 * because its only use is to keep us from saying what an article leaves out.
 */
export function isCutOff(document: Document, passages: readonly PagePassage[]): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent ?? '')) return true;
  }
  if (document.querySelector(SIGNS)) return true;
  const last = passages.findLastIndex(({ role }) => role === 'prose');
  const end = passages.slice(Math.max(0, last - END + 1), last + 1 + END);
  if (end.some(({ text }) => text.length < 400 && INVITATIONS.test(text.toLowerCase())))
    return true;
  return /(?:…|\.\.\.)$/.test(passages[last]?.text ?? '');
}
