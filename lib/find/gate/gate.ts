import { isA, type NameIndex, type StoryEntry, storyOf, TOPIC } from '../name-index.ts';

/** How often the article names each topic for certain, and how long it is. */
export interface Evidence {
  /** Weight of certain mentions by topic: one each in running text, more in titles and headings. */
  weight: ReadonlyMap<number, number>;
  /**
   * Weight of metonyms for topics that the article also names. They show that it comes back to a
   * topic.
   */
  echoes: ReadonlyMap<number, number>;
  /**
   * The passages that name each topic, and the sentences; a topic in a title counts for all of
   * them.
   */
  passages: ReadonlyMap<number, ReadonlySet<number>>;
  sentences: ReadonlyMap<number, ReadonlySet<number>>;
  titled: ReadonlySet<number>;
  /** Topics named by a name, not only by an adjective. */
  named: ReadonlySet<number>;
  /** Words of running text; a Han character or kana counts as half a word. */
  words: number;
}

/** A title says more about what a page is about than a sentence does. */
export const WEIGHT = { title: 4, heading: 2, prose: 1 } as const;

/**
 * The least weight of mentions per hundred words: of a side that is not just touched on; of both
 * together; of both below a title that names others; of one side that is the subject, with what
 * also belongs to it; and of one that is, although its `alone` topic is named only once.
 */
const SIDE = 0.35;
const BOTH = 1;
const BELOW_OTHERS = 2;
const ALONE = 1.2;
const FULL = 1.6;
/** A side that is the subject is named in at least this many passages; if in more, … */
const PLACES = 3;
/** … this weight is enough. */
const THROUGHOUT = 1;
/**
 * Fewer mentions than this, at most one of them of a distinctive topic, occur in any text about
 * sport or food.
 */
const PASSING = 5;
/** In a text with fewer words than this, one mention of each side is enough. */
const BRIEF = 150;

/**
 * Whether an article is about a story. A story has sides (here, say, two governments). An article
 * is about it if each side is named, none only in passing, and both together often; or, if the
 * story allows that, if one side is its subject. A story without sides needs three of its
 * distinctive topics.
 */
export function isAbout(index: NameIndex, story: number, evidence: Evidence): boolean {
  const entry = index.stories[story] as StoryEntry;
  const hundreds = Math.max(evidence.words, 60) / 100;
  const weightOf = (topics: readonly number[]) =>
    topics.reduce((sum, topic) => sum + (evidence.weight.get(topic) ?? 0), 0);
  const sides = entry.sides.map((side) => withAlso(side, evidence));
  const weights = sides.map(({ topics }) => weightOf(topics));
  if (sides.length === 0) {
    const own = [...evidence.weight].filter(([topic]) => storyOf(index, topic) === story);
    const total = own.reduce((sum, [, weight]) => sum + weight, 0);
    return own.length >= 3 && total / hundreds >= ALONE;
  }
  const echoesOf = (topics: readonly number[]) =>
    topics.reduce((sum, topic) => sum + (evidence.echoes.get(topic) ?? 0), 0);
  const weakest = Math.min(...sides.map(({ topics }) => weightOf(topics) + echoesOf(topics)));
  const isNamed = sides.every(({ topics }) => topics.some((one) => evidence.named.has(one)));
  const least = evidence.words < BRIEF ? 1 : 2;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const both = isOfOthers(entry.sides, evidence.titled) ? BELOW_OTHERS : BOTH;
  if (isNamed && weakest >= least && weakest / hundreds >= SIDE && total / hundreds >= both) {
    const passing = total < PASSING && distinctive(index, story, evidence) < 2;
    // If each is named once, in different paragraphs, they are just two of a text's many subjects.
    const { titled, passages, sentences } = evidence;
    // In a few lines, two of a text's many subjects are easily close together.
    const isPersonal = namesPerson(index, evidence);
    if (evidence.words < BRIEF && !isPersonal) {
      return !passing && meet(withoutPlaces(index, sides), titled, sentences);
    }
    const isOften = isPersonal && sides.every((side) => isSpread(side, evidence));
    if (!passing && (isOften || meet(sides, titled, passages))) return true;
  }
  return entry.sides.some(({ alone, also, topics }) => {
    const own = evidence.weight.get(alone ?? -1) ?? 0;
    if (own === 0) return false;
    const all = own > 1 ? [...topics, ...(also ?? [])] : topics;
    const named = all.filter((topic) => evidence.weight.has(topic));
    const places = passagesOf(all, evidence).size;
    const enough = places > PLACES ? THROUGHOUT : ALONE;
    return (
      named.length > 1 && places >= PLACES && weightOf(all) / hundreds >= (own > 1 ? enough : FULL)
    );
  });
}

/**
 * Whether an article that names only these topics, by whatever name, could be about a story at all.
 * These are the minimum requirements of `isAbout`, without looking at where the topics are named.
 */
export function mayBeAbout(index: NameIndex, story: number, named: ReadonlySet<number>): boolean {
  const { sides } = index.stories[story] as StoryEntry;
  if (sides.length === 0) {
    return [...named].filter((topic) => storyOf(index, topic) === story).length >= 3;
  }
  return (
    sides.every(({ topics }) => topics.some((topic) => named.has(topic))) ||
    sides.some(({ alone }) => alone !== undefined && named.has(alone))
  );
}

/**
 * A side, with what is also its own if the page speaks of its `alone` topic, even only by a short
 * name: an essay on today's ruler names the forebears in full.
 */
function withAlso(
  { topics, also = [], alone = -1 }: StoryEntry['sides'][number],
  { named }: Evidence,
): { topics: number[] } {
  return { topics: named.has(alone) ? [...topics, ...also] : topics };
}

/** Whether a side is named in several passages, or in a title, which counts for all of them. */
function isSpread({ topics }: { topics: readonly number[] }, evidence: Evidence): boolean {
  return (
    passagesOf(topics, evidence).size > 1 || topics.some((topic) => evidence.titled.has(topic))
  );
}

/** Whether a title names topics of stories, but none of a side: then the page is about those. */
function isOfOthers(sides: StoryEntry['sides'], titled: ReadonlySet<number>): boolean {
  const isOfSide = ({ topics, also = [] }: StoryEntry['sides'][number]) =>
    [...topics, ...also].some((topic) => titled.has(topic));
  return titled.size > 0 && !sides.some(isOfSide);
}

/** The passages that name one of these topics. */
function passagesOf(topics: readonly number[], { passages }: Evidence): ReadonlySet<number> {
  return new Set(topics.flatMap((topic) => [...(passages.get(topic) ?? [])]));
}

/** Whether there is one place (a passage or sentence) that names every side. */
function meet(
  sides: readonly { topics: readonly number[] }[],
  titled: ReadonlySet<number>,
  places: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const open = sides.filter(({ topics }) => !topics.some((topic) => titled.has(topic)));
  const [first, ...rest] = open.map(
    ({ topics }) => new Set(topics.flatMap((topic) => [...(places.get(topic) ?? [])])),
  );
  return !first || [...first].some((place) => rest.every((side) => side.has(place)));
}

/** The sides without their places: a weather report names towns. */
function withoutPlaces(index: NameIndex, sides: StoryEntry['sides']): StoryEntry['sides'] {
  return sides.map((side) => ({
    ...side,
    topics: side.topics.filter((topic) => !isA(index, topic, TOPIC.place)),
  }));
}

/** Whether any person is named. */
function namesPerson(index: NameIndex, { weight }: Evidence): boolean {
  return [...weight.keys()].some((topic) => isA(index, topic, TOPIC.person));
}

/** How often those topics are named that are marked on any page. */
function distinctive(index: NameIndex, story: number, { weight }: Evidence): number {
  let sum = 0;
  for (const [topic, times] of weight) {
    if (storyOf(index, topic) === story && !isA(index, topic, TOPIC.contextual)) sum += times;
  }
  return sum;
}
