import { languageOf } from '../text/language.ts';
import { fold } from '../text/normalise.ts';
import { countWords } from '../text/words.ts';
import { choose, languageIn, type Named } from './choose.ts';
import { bodyStart, isBareDateline } from './dateline.ts';
import { type Evidence, isAbout, mayBeAbout, WEIGHT } from './gate.ts';
import { isCalledAfter, isInTitle, longerName } from './longer-names.ts';
import { type NameIndex, NO_TOPIC, TOPIC, USE } from './name-index.ts';
import { resolvePeople } from './people.ts';
import type { Candidate, ScannedPassage } from './scan.ts';
import { sentenceNumbers } from './sentence-numbers.ts';
import type { Found, Mention, Passage, Why } from './types.ts';

/** A name of the page with its verdict: what it means, and why. */
export interface Taken {
  named: Named;
  topic: number;
  why: Why;
}

/**
 * Reads a page as a whole: its language, whether it is about a story, and what each name found in it means. Yields after
 * each part that is as long as the page has names or passages.
 */
export function* resolve(
  index: NameIndex,
  scanned: readonly ScannedPassage[],
  page: { lang?: string },
): Generator<undefined, Found> {
  const passages = scanned.map(({ passage }) => passage);
  const lang = languageOf(articleTexts(passages), index.smallWords, page.lang);
  if (!mayMention(index, scanned)) return { lang, about: [], mentions: [] };
  yield;
  const standing = yield* standingNames(index, choose(scanned, lang), passages, lang);

  const certain = standing.flatMap((named) => certainly(index, named));
  yield;
  const people = yield* resolvePeople(index, standing, passages, lang);
  const words = yield* wordsIn(scanned);
  const evidence = {
    ...(yield* weigh(
      [...certain, ...people.filter(({ sure }) => sure), ...namedAs(USE.hint, standing)],
      namedAs(USE.metonym, standing),
      passages,
    )),
    named: new Set(
      [...certain, ...people, ...namedAs(USE.metonym, standing)].map(({ topic }) => topic),
    ),
    words,
  };
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
    ...people.filter(
      ({ topic, sure, isDoubtful }) =>
        sure || (!isDoubtful && named.has(topic)) || about.includes(index.topics[topic]?.[0] ?? -1),
    ),
  ].filter(
    ({ topic }) => !isContextual(index, topic) || about.includes(index.topics[topic]?.[0] ?? -1),
  );
  yield;
  return {
    lang,
    about: about.map((story) => index.stories[story]?.id ?? ''),
    mentions: taken.sort(inOrder).map((one) => mention(index, one, passages)),
  };
}

/**
 * Whether any name of a page can be a mention. Most pages in the news name some countries and no more: that they are
 * about no story is plain from which names there are, and nothing need be made of where they stand.
 */
function mayMention(index: NameIndex, scanned: readonly ScannedPassage[]): boolean {
  const topics = new Set<number>();
  for (const { hits } of scanned) {
    for (const hit of hits) for (const { topic } of hit) topics.add(topic);
  }
  topics.delete(NO_TOPIC);
  return (
    [...topics].some((topic) => !isContextual(index, topic)) ||
    index.stories.some((_, story) => mayBeAbout(index, story, topics))
  );
}

/** Whether a topic counts only on pages about its story. */
function isContextual({ topics }: NameIndex, topic: number): boolean {
  return ((topics[topic]?.[2] ?? 0) & (TOPIC.contextual | TOPIC.voice)) !== 0;
}

/** Names that are no part of a longer name, an address or a dateline. */
function* standingNames(
  index: NameIndex,
  chosen: readonly Named[],
  passages: readonly Passage[],
  lang: string,
): Generator<undefined, Named[]> {
  const regions = new Set(index.regions);
  const starts = new Map<number, number>();
  const namesakes = new Set<string>();
  const stands = ({ passage, start, end, candidates }: Named): boolean => {
    const block = passages[passage] as Passage;
    const from = starts.get(passage) ?? bodyStart(block);
    starts.set(passage, from);
    if (candidates.every(({ topic }) => topic === NO_TOPIC)) return false;
    const isTownName = isTown(index, candidates);
    if (isTownName && isBareDateline(block, start, end)) return false;
    const longer = longerName(
      block.text,
      start,
      end,
      isTownName ? regions : NO_REGIONS,
      index.institutions,
      languageIn(block, lang),
    );
    if (isPerson(index, candidates)) {
      if (isCalledAfter(block.text, start)) return false;
    } else if (isInTitle(block.text, start, end)) return false;
    if (longer === 'namesake') namesakes.add(fold(block.text.slice(start, end)));
    // A dateline names places: "Surname — never one to wait — …" is none.
    const inHead = start < from && !(isPerson(index, candidates) && from < block.text.length);
    return !inHead && longer === undefined;
  };
  const kept: Named[] = [];
  for (const named of chosen) {
    if (stands(named)) kept.push(named);
    yield;
  }
  return kept.filter(
    ({ passage, start, end }) =>
      !namesakes.has(fold((passages[passage] as Passage).text.slice(start, end))),
  );
}

const NO_REGIONS: ReadonlySet<string> = new Set();

/** Whether a name may be a town's: metonyms and names of places, not of states or people. */
function isTown(index: NameIndex, candidates: readonly Candidate[]): boolean {
  return candidates.every(
    ({ topic, use, single }) =>
      use === USE.metonym || (single && !((index.topics[topic]?.[2] ?? 0) & TOPIC.person)),
  );
}

function isPerson(index: NameIndex, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ topic }) => (index.topics[topic]?.[2] ?? 0) & TOPIC.person);
}

/** A mention by a full name that is nobody's surname. */
function certainly(index: NameIndex, named: Named): Taken[] {
  const found = named.candidates.find(
    ({ use, topic }) => use === USE.full && topic !== NO_TOPIC && !hasSurname(index, topic),
  );
  return found ? [{ named, topic: found.topic, why: { rule: 'name' } }] : [];
}

/** Whether a topic is a person whom a surname can mean: `resolvePeople` decides about all of these. */
function hasSurname(index: NameIndex, topic: number): boolean {
  return index.people.some((person) => person.topic === topic && person.surnames.length > 0);
}

/** Mentions that count only on a page about their story. */
function ifAbout(index: NameIndex, standing: readonly Named[], about: readonly number[]): Taken[] {
  return standing.flatMap((named) => {
    const found = named.candidates.find(
      ({ use, topic }) =>
        (use === USE.metonym || use === USE.short) &&
        topic !== NO_TOPIC &&
        about.includes(index.topics[topic]?.[0] ?? -1) &&
        !hasSurname(index, topic),
    );
    if (!found) return [];
    return [
      { named, topic: found.topic, why: { rule: found.use === USE.metonym ? 'metonym' : 'short' } },
    ];
  });
}

/** Names of one use: adjectives, which are no mention but tell what a page is about, or metonyms. */
function namedAs(use: number, standing: readonly Named[]): { named: Named; topic: number }[] {
  return standing.flatMap((named) => {
    const found = named.candidates.find((candidate) => candidate.use === use);
    return found ? [{ named, topic: found.topic }] : [];
  });
}

/** How often each topic is named, and where. Metonyms weigh nothing by themselves but tell who is named together. */
function* weigh(
  taken: readonly { named: Named; topic: number }[],
  metonyms: readonly { named: Named; topic: number }[],
  passages: readonly Passage[],
): Generator<undefined, Omit<Evidence, 'words' | 'named'>> {
  const weight = new Map<number, number>();
  const places = new Map<number, Set<number>>();
  const sentences = new Map<number, Set<number>>();
  const numbers = sentenceNumbers(passages);
  const stands = ({ passage, start }: Named, topic: number) => {
    places.set(topic, (places.get(topic) ?? new Set()).add(passage));
    sentences.set(topic, (sentences.get(topic) ?? new Set()).add(numbers(passage, start)));
  };
  const titled = new Set<number>();
  for (const { named, topic } of metonyms) {
    stands(named, topic);
    yield;
  }
  for (const { named, topic } of taken) {
    const { role } = passages[named.passage] as Passage;
    if (role === 'aside' || role === 'caption') continue;
    weight.set(topic, (weight.get(topic) ?? 0) + WEIGHT[role]);
    stands(named, topic);
    if (role === 'title') titled.add(topic);
    yield;
  }
  const echoes = new Map<number, number>();
  for (const { named, topic } of metonyms) {
    const { role } = passages[named.passage] as Passage;
    if (!weight.has(topic) || role === 'aside' || role === 'caption') continue;
    echoes.set(topic, (echoes.get(topic) ?? 0) + WEIGHT[role]);
  }
  return { weight, echoes, passages: places, sentences, titled };
}

/** Texts that decide what a page is about and which language it is in; all of it where nothing is marked as such. */
function articleTexts(passages: readonly Passage[]): string[] {
  const own = passages.filter(({ role, lang }) => role !== 'aside' && role !== 'caption' && !lang);
  return (own.length > 0 ? own : passages).map(({ text }) => text);
}

/** Words of the passages that decide what a page is about. Each is counted once: most of a page stays when it changes. */
function* wordsIn(scanned: readonly ScannedPassage[]): Generator<undefined, number> {
  let sum = 0;
  for (const one of scanned) {
    const { role, text } = one.passage;
    if (role === 'aside' || role === 'caption') continue;
    if (one.words === undefined) {
      one.words = countWords(text);
      yield;
    }
    sum += one.words;
  }
  return sum;
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
