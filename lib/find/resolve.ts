import { languageOf } from '../text/language.ts';
import { onceFor } from '../text/once-for.ts';
import { choose, type Named } from './choose.ts';
import { evidenceOf } from './gate/evidence.ts';
import { isAbout, mayBeAbout } from './gate/gate.ts';
import { standingNames } from './look-alikes/standing-names.ts';
import { isA, type NameIndex, NO_TOPIC, storyOf, TOPIC, USE } from './name-index.ts';
import { resolvePeople } from './people/people.ts';
import type { ScannedPassage } from './scan/scan.ts';
import { sentenceNumbers } from './surroundings/sentence-numbers.ts';
import type { Found, Mention, Passage, Why } from './types.ts';

/** A name on the page with its verdict: what it means, and why. */
export interface Taken {
  named: Named;
  topic: number;
  why: Why;
}

/**
 * Reads a page as a whole: its language, whether it is about a story, and what each name found on
 * it means. Yields after each part whose length depends on how many names or passages there are.
 */
export function* resolve(
  index: NameIndex,
  scanned: readonly ScannedPassage[],
  page: { lang?: string },
): Generator<undefined, Found> {
  const passages = scanned.map(({ passage }) => passage);
  const lang = languageOf(articleTexts(passages), index.languages, page.lang);
  const nothing = { lang, about: [], mentions: [] };
  if (!mayMention(index, topicsToFind(scanned))) return nothing;
  yield;
  if (!mayMention(index, yield* topicsFound(scanned))) return nothing;
  const standing = yield* standingNames(index, choose(scanned, lang), passages, lang);

  const certain = standing.flatMap((named) => certainly(index, named));
  yield;
  const numbers = sentenceNumbers(passages);
  const people = yield* resolvePeople(index, standing, passages, numbers, lang);
  const evidence = yield* evidenceOf(scanned, standing, certain, people, numbers);
  yield;
  const about = index.stories.flatMap((_, story) =>
    isAbout(index, story, evidence) ? [story] : [],
  );

  const named = new Set(
    people.filter(({ why, sure }) => sure && why.rule === 'full-name').map(({ topic }) => topic),
  );
  const taken = [
    ...certain,
    ...ifAbout(index, standing, about),
    // On a page about something else, whoever has a surname that could be two people's is left alone.
    ...people.filter(
      ({ topic, why, sure, isDoubtful }) =>
        about.includes(storyOf(index, topic)) ||
        (!why.unsure && (sure || (!isDoubtful && named.has(topic)))),
    ),
  ].filter(({ topic }) => !isContextual(index, topic) || about.includes(storyOf(index, topic)));
  yield;
  return {
    lang,
    about: about.map((story) => index.stories[story]?.id ?? ''),
    mentions: taken.sort(inOrder).map((one) => mention(index, one, passages)),
  };
}

/** The topics of all names whose words occur on a page, whether or not these words are together. */
function topicsToFind(scanned: readonly ScannedPassage[]): Set<number> {
  const topics = new Set<number>();
  for (const { names, runs } of new Set(scanned.map(({ plan }) => plan))) {
    for (const same of [...names.values(), ...runs.values()]) {
      for (const [, topic] of same) topics.add(topic);
    }
  }
  return topics;
}

/** How much text is searched in one step, in UTF-16 units. */
const MUCH = 5000;

/** The topics of all names on a page. */
function* topicsFound(scanned: readonly ScannedPassage[]): Generator<undefined, Set<number>> {
  const topics = new Set<number>();
  let searched = 0;
  for (const one of scanned) {
    for (const hit of one.hits) for (const { topic } of hit) topics.add(topic);
    searched += one.passage.text.length;
    if (searched < MUCH) continue;
    searched = 0;
    yield;
  }
  return topics;
}

/**
 * Whether names of these topics can make a mention. Most news pages only name a few countries: the
 * names alone show that they are not about any story, and there is no need to look at where they
 * are.
 */
function mayMention(index: NameIndex, topics: Set<number>): boolean {
  topics.delete(NO_TOPIC);
  return (
    [...topics].some((topic) => !isContextual(index, topic)) ||
    index.stories.some((_, story) => mayBeAbout(index, story, topics))
  );
}

/** Whether a topic counts only on pages about its story. */
function isContextual(index: NameIndex, topic: number): boolean {
  return isA(index, topic, TOPIC.contextual | TOPIC.voice);
}

/** A mention by a full name, of a topic without a surname. */
function certainly(index: NameIndex, named: Named): Taken[] {
  const found = named.candidates.find(
    ({ use, topic }) => use === USE.full && topic !== NO_TOPIC && !hasSurname(index, topic),
  );
  return found ? [{ named, topic: found.topic, why: { rule: 'name' } }] : [];
}

/**
 * Whether a topic is a person whom a surname can mean; `resolvePeople` decides about all of these.
 */
function hasSurname(index: NameIndex, topic: number): boolean {
  return surnamed(index).has(topic);
}

const surnamed = onceFor(
  ({ people }: NameIndex) =>
    new Set(people.filter(({ surnames }) => surnames.length > 0).map(({ topic }) => topic)),
);

/** Mentions that count only on a page about their story. */
function ifAbout(index: NameIndex, standing: readonly Named[], about: readonly number[]): Taken[] {
  return standing.flatMap((named) => {
    const found = named.candidates.find(
      ({ use, topic }) =>
        (use === USE.metonym || use === USE.short) &&
        topic !== NO_TOPIC &&
        about.includes(storyOf(index, topic)) &&
        !hasSurname(index, topic),
    );
    // Two forms in a language may look the same, and one of them may be enough by itself.
    if (!found || certainly(index, named).length > 0) return [];
    return [
      { named, topic: found.topic, why: { rule: found.use === USE.metonym ? 'metonym' : 'short' } },
    ];
  });
}

/**
 * The texts that decide what a page is about and which language it is in; all texts, if the page
 * has nothing else.
 */
function articleTexts(passages: readonly Passage[]): string[] {
  const own = passages.filter(({ role, lang }) => role !== 'aside' && role !== 'caption' && !lang);
  return (own.length > 0 ? own : passages).map(({ text }) => text);
}

function inOrder({ named: a }: Taken, { named: b }: Taken): number {
  return a.passage - b.passage || a.start - b.start;
}

function mention(
  index: NameIndex,
  { named, topic, why }: Taken,
  passages: readonly Passage[],
): Mention {
  const { passage, start, end } = named;
  const [story = 0, id = ''] = index.topics[topic] ?? [];
  return {
    passage,
    start,
    end,
    story: index.stories[story]?.id ?? '',
    topic: id,
    text: (passages[passage] as Passage).text.slice(start, end),
    why,
  };
}
