import { isInDispute } from './in-dispute.ts';
import { type Ranked, type RankedSentence, rankFacts } from './rank.ts';
import { rankIndex } from './rank-index.ts';
import { knownFrom } from './since.ts';
import type { Dispute, Fact, Story } from './types.ts';

/** What a card says of its topic, chosen for one sentence of one article. */
export interface CardStatements {
  /** One to three, best first; none where all that is known is later than the article. */
  now: Fact[];
  /** Known only since the article was published, oldest first. */
  since: Fact[];
  /** All else of the topic, best first: what *more* unfolds, earlier and later than the article. */
  rest: Fact[];
  sinceRest: Fact[];
}

/** The article a card is opened on, as far as it is known. */
interface Article {
  /** ISO day. */
  published?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  /** Ids of facts that earlier cards on it have shown. */
  shown?: ReadonlySet<string>;
  /** What the same card shows in full: what only repeats a position of it is left out. */
  dispute?: Dispute | undefined;
}

const MOST = 3;
const MOST_SINCE = 2;

/**
 * A second or third statement must fit at least this well, which takes one telling word or two plain ones,
 * and at least this share of the best one's fit. Lower than the judged sentences for development would
 * bear: one statement too many costs a glance, the right one missing costs the card its use.
 */
const FLOOR = 0.7;
const SHARE = 0.45;
/** A later statement is worth its place only where it speaks to the sentence at all. */
const SINCE_FLOOR = 0.4;
/** Two statements that share more of their terms than this say much the same. */
const ALIKE = 0.5;

/**
 * Chooses the statements for a card. Where nothing fits the sentence, the one that introduces the
 * topic best stands alone: silence beats filler.
 */
export function chooseStatements(
  story: Story,
  topic: string,
  sentence: RankedSentence,
  { published, lang, shown, dispute }: Article = {},
): CardStatements {
  const ranked = rankFacts(story, topic, { ...sentence, published, lang }, shown).filter(
    ({ fact }) => !dispute || !isInDispute(fact, dispute),
  );
  const isLater = ({ fact }: Ranked) =>
    published !== undefined && knownFrom(story, fact) > published;
  const later = ranked.filter(isLater);
  const earlier = ranked.filter((entry) => !isLater(entry));
  const now = bestOf(story, earlier, MOST);
  // Where all that is known is later, the best of it stands in for what is not there.
  const fitting = later.filter(({ fit }) => fit >= SINCE_FLOOR || now.length === 0);
  const since = bestOf(story, fitting, MOST_SINCE);
  const rest = (entries: readonly Ranked[]) =>
    entries.map(({ fact }) => fact).filter((fact) => !now.includes(fact) && !since.includes(fact));
  const byDate = (a: Fact, b: Fact) => (knownFrom(story, a) < knownFrom(story, b) ? -1 : 1);
  return {
    now,
    since: since.sort(byDate),
    rest: rest(earlier),
    sinceRest: rest(later).sort(byDate),
  };
}

function bestOf(story: Story, ranked: readonly Ranked[], most: number): Fact[] {
  const best = ranked[0];
  if (!best) return [];
  const chosen = [best.fit > 0 ? best : introduction(ranked)];
  const least = Math.max(FLOOR, best.fit * SHARE);
  for (const entry of ranked) {
    if (chosen.length === most || entry.fit < least) break;
    if (chosen.every((other) => !alike(story, entry.fact, other.fact))) chosen.push(entry);
  }
  return chosen.map(({ fact }) => fact);
}

function introduction(ranked: readonly Ranked[]): Ranked {
  return ranked.reduce((a, b) => (b.standing > a.standing ? b : a));
}

function alike(story: Story, a: Fact, b: Fact): boolean {
  const index = rankIndex(story);
  const [first, second] = [index.termsOf(a), index.termsOf(b)];
  const shared = [...first].filter((term) => second.has(term)).length;
  return shared / Math.min(first.size, second.size) > ALIKE;
}
