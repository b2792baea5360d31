import { isInDispute } from '../disputes/in-dispute.ts';
import { isLater, knownFrom } from '../time/since.ts';
import type { Dispute, Fact, Story } from '../types.ts';
import { type Ranked, rankFacts } from './rank.ts';
import { rankIndex } from './rank-index.ts';
import type { RankedSentence } from './rank-query.ts';
import { isTimely } from './rank-time.ts';

/** What a card says about its topic, chosen for one sentence of one article. */
export interface CardStatements {
  /**
   * Three at most, best first. None if nothing fits and nothing introduces the topic, or if
   * everything is later than the article.
   */
  now: Fact[];
  /** Known only since the article was published; one at most. */
  since: Fact[];
  /**
   * What *more* unfolds: the best of the rest, at most eight, earlier than the article (best first)
   * and later (oldest first).
   */
  rest: Fact[];
  sinceRest: Fact[];
  /** How many there are besides. */
  left: number;
}

/** The article a card is opened on, as far as it is known. */
interface Article {
  /** ISO day. */
  published?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  /** Ids of facts that earlier cards on the page have shown. */
  shown?: ReadonlySet<string>;
  /**
   * The dispute that the same card shows in full; statements that only repeat one of its positions
   * are left out.
   */
  dispute?: Dispute | undefined;
}

const MOST = 3;
/** A dispute says most of what there is to say. */
const MOST_BESIDE_DISPUTE = 1;
const MOST_SINCE = 1;
/** As many as can be taken in at a glance; a topic may have eighty. */
const MOST_UNFOLDED = 8;

/**
 * What is shown because it fits must fit at least this well, which takes one telling word or two
 * plain ones. A statement that was shown before gives way only to others that fit this well.
 */
const FLOOR = 0.45;
/**
 * On a page about something else words coincide by chance, so a statement must fit this much
 * better.
 */
const ELSEWHERE = 2;
/**
 * Where nothing about the topic itself fits, what is known of the topic it stands for must speak to
 * the sentence on so many grounds.
 */
const BORROWED = 3;
/** A second or third statement must be worth at least this share of the first. */
const SHARE = 0.45;
/** Two statements that share more than this of what sets them apart say much the same. */
const ALIKE = 0.5;

/**
 * Chooses the statements for a card. If none fits the sentence, one that introduces the topic
 * stands alone: what somebody thinks or expects is never told to a reader whose sentence does not
 * call for it. On a page that is not about the story, and if nothing introduces the topic, the
 * description says it all, because silence beats filler.
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
  const later = ranked.filter(({ fact }) => isLater(story, fact, published));
  const earlier = ranked.filter((entry) => !later.includes(entry));
  const isElsewhere = sentence.about === false;
  const floor = isElsewhere ? FLOOR * ELSEWHERE : FLOOR;
  // Under a dispute that the sentence takes up, no other introduction is needed.
  const introduced = !isElsewhere && !dispute;
  const best = (entries: readonly Ranked[], most: number) => {
    const own = entries.filter(
      (entry) => isOwn(entry) && (isGrounded(entry) || isTimely(entry.fact.when, published)),
    );
    const chosen = bestOf(story, own, most, floor);
    if (chosen.length > 0) return chosen;
    const borrowed = entries.filter((entry) => !isOwn(entry) && entry.grounds >= BORROWED);
    return bestOf(story, borrowed, most, floor);
  };
  const now = best(earlier, dispute ? MOST_BESIDE_DISPUTE : MOST);
  const since = best(later.filter(isGrounded), MOST_SINCE);
  // If everything known is later, it takes the place of what is missing.
  const [from, into] = earlier.some(isOwn) ? [earlier, now] : [later, since];
  const [introduction] = from
    .filter(({ introduces }) => introduces !== undefined)
    .sort((a, b) => (b.introduces ?? 0) - (a.introduces ?? 0));
  if (introduced && introduction && into.length === 0) into.push(introduction.fact);
  const others = ranked.filter(
    (entry) => isOwn(entry) && !now.includes(entry.fact) && !since.includes(entry.fact),
  );
  const unfolded = others.slice(0, MOST_UNFOLDED);
  const rest = (entries: readonly Ranked[]) =>
    entries.filter((entry) => unfolded.includes(entry)).map(({ fact }) => fact);
  const byDate = (a: Fact, b: Fact) => (knownFrom(story, a) < knownFrom(story, b) ? -1 : 1);
  return {
    now,
    since,
    rest: rest(earlier),
    sinceRest: rest(later).sort(byDate),
    left: others.length - unfolded.length,
  };
}

/**
 * Those that fit, best first. A further one must speak to the sentence on more than one ground, even
 * if it is timely.
 */
function bestOf(story: Story, ranked: readonly Ranked[], most: number, floor: number): Fact[] {
  const first = ranked.find(({ worth }) => worth >= floor) ?? bestFit(ranked, floor);
  if (!first) return [];
  const chosen = [first];
  const least = Math.max(floor, first.worth * SHARE);
  for (const entry of ranked) {
    if (chosen.length === most || entry.worth < least) break;
    const isNew = chosen.every((other) => !alike(story, entry.fact, other.fact));
    if (isGrounded(entry) && isNew) chosen.push(entry);
  }
  return chosen.map(({ fact }) => fact);
}

/** The one that fits best, if any fits, whether shown before or not. */
function bestFit(ranked: readonly Ranked[], floor: number): Ranked | undefined {
  const [best] = [...ranked].sort((a, b) => b.fit - a.fit);
  return best && best.fit >= floor ? best : undefined;
}

const isOwn = ({ isBorrowed }: Ranked) => !isBorrowed;
/** A single word or name in common is mostly there by chance. */
const isGrounded = ({ grounds }: Ranked) => grounds > 1;

function alike(story: Story, a: Fact, b: Fact): boolean {
  const { termsOf, termWeight } = rankIndex(story);
  const weightOf = (terms: readonly string[]) =>
    terms.reduce((sum, term) => sum + termWeight(term), 0);
  const [first, second] = [[...termsOf(a)], [...termsOf(b)]];
  const shared = weightOf(first.filter((term) => second.includes(term)));
  return shared / Math.min(weightOf(first), weightOf(second)) > ALIKE;
}
