import { languageBit, NO_TOPIC, USE } from './name-index.ts';
import type { Candidate, ScannedPassage } from './scan/scan.ts';
import type { Passage } from './types.ts';

/** One place in a passage and what may be named there. All candidates have the same bounds. */
export interface Named {
  passage: number;
  start: number;
  end: number;
  candidates: readonly Candidate[];
}

/** Languages in which a plain -s makes a genitive without an apostrophe. */
const GENITIVE_S = /^(?:de|nl|sv|da|nb|nn|no)\b/;

/**
 * The names to consider, in reading order. Of names that overlap, the leftmost is chosen, and of
 * those the longest.
 */
export function choose(scanned: readonly ScannedPassage[], pageLanguage: string): Named[] {
  const chosen: Named[] = [];
  for (const [passage, { passage: block, hits }] of scanned.entries()) {
    if (hits.length === 0) continue;
    const language = languageIn(block, pageLanguage);
    let from = 0;
    for (const [at, hit] of hits.entries()) {
      const candidates = hit.filter((one) => one.start >= from && isIn(one, language));
      const longest = candidates[0];
      if (!longest) continue;
      const { start, end } = longest;
      chosen.push({
        passage,
        start,
        end,
        candidates: candidates.filter((one) => one.end === end && one.start === start),
      });
      if (longest.topic === NO_TOPIC)
        chosen.push(...ownersIn(hits, at, longest, passage, language));
      from = end;
    }
  }
  return chosen;
}

/**
 * The states inside a longer name for a body of theirs: "Security Council of X" is not the council
 * we know, but X is still X.
 */
function ownersIn(
  hits: ScannedPassage['hits'],
  at: number,
  { start, end }: Candidate,
  passage: number,
  language: string,
): Named[] {
  const inside: Candidate[] = [];
  for (let next = at; (hits[next]?.[0]?.start ?? end) < end; next++) {
    const held = hits[next]?.filter((one) => one.topic !== NO_TOPIC && isIn(one, language)) ?? [];
    inside.push(...held.filter((one) => one.end <= end && (one.start > start || one.end < end)));
  }
  if (!inside.some(({ use }) => use === USE.short)) return [];
  return inside
    .filter(({ use }) => use === USE.full)
    .map((one) => ({ passage, start: one.start, end: one.end, candidates: [one] }));
}

/** The language to read a passage in: its own, if it has one, otherwise the page's. */
export function languageIn(passage: Passage, pageLanguage: string): string {
  return passage.lang?.toLowerCase().split(/[-_]/)[0] || pageLanguage;
}

function isIn({ languages, genitive }: Candidate, language: string): boolean {
  if (genitive && !GENITIVE_S.test(language)) return false;
  return languages === 0 || (languages & languageBit(language)) !== 0;
}
