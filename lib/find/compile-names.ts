import type { StoryNames, WrittenName } from '../story/names.ts';
import { UNSPACED, WORD } from '../text/characters.ts';
import { keyOf } from '../text/inflection.ts';
import { fold } from '../text/normalise.ts';
import { DATELINES } from './lexicon/datelines.ts';
import { BESIDE_NAMES, INSTITUTIONS } from './lexicon/institutions.ts';
import { LANGUAGE_SIGNS } from './lexicon/language-signs.ts';
import { LEXICONS } from './lexicon/lexicons.ts';
import { PATTERNS, type PatternSources, type Patterns } from './lexicon/patterns.ts';
import {
  FLAG,
  isA,
  languageBit,
  MARKED_CONSONANT,
  type NameIndex,
  NO_TOPIC,
  type PersonEntry,
  type RunName,
  TOPIC,
  USE,
  type WordName,
} from './name-index.ts';
import { WEIGHTS } from './people/weights.ts';

const KINDS: Record<string, number> = {
  person: TOPIC.person,
  'source-voice': TOPIC.voice,
  state: TOPIC.state,
  place: TOPIC.state | TOPIC.place,
  organisation: TOPIC.state,
};
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const WORDS = new RegExp(WORD, 'g');

/**
 * Compiles the names of all stories into one index. Pure; throws if the data names a topic that the
 * story does not have.
 */
export function compileNames(stories: readonly StoryNames[]): NameIndex {
  const index: NameIndex = {
    version: 1,
    stories: [],
    topics: [],
    words: {},
    runs: [],
    people: [],
    regions: [...new Set(stories.flatMap(({ regions }) => regions.map(foldPhrase)))],
    lexicons: withoutBreaks(LEXICONS),
    institutions: withoutBreaks(INSTITUTIONS),
    besideNames: BESIDE_NAMES,
    datelines: DATELINES,
    languages: LANGUAGE_SIGNS,
    patterns: sourcesOf(PATTERNS),
    weights: WEIGHTS,
  };
  for (const story of stories) addStory(index, story);
  index.runs.sort((a, b) => b[0].length - a[0].length);
  return index;
}

function sourcesOf(patterns: Patterns): PatternSources {
  return Object.fromEntries(
    Object.entries(patterns).map(([name, { source, flags }]) => [name, [source, flags]]),
  ) as unknown as PatternSources;
}

/** Lists of words without the line breaks of their source. */
function withoutBreaks<Lists extends object>(lists: Lists): Lists {
  const written = JSON.stringify(lists);
  return JSON.parse(written.replace(/(?:\\n| )+/g, ' '));
}

function addStory(index: NameIndex, story: StoryNames): void {
  const first = index.topics.length;
  const number = (id: string): number => {
    const at = story.topics.findIndex((topic) => topic.id === id);
    if (at < 0) throw new Error(`names of ${story.story}: there is no topic ${id}`);
    return first + at;
  };
  index.stories.push({
    id: story.story,
    sides: story.sides.map(({ topics, alone, also }) => ({
      topics: topics.map(number),
      ...(alone !== undefined && { alone: number(alone) }),
      ...(also !== undefined && { also: also.map(number) }),
    })),
  });
  for (const { id, kind, scope } of story.topics) {
    const flags = (KINDS[kind] ?? 0) | (scope === 'contextual' ? TOPIC.contextual : 0);
    index.topics.push([index.stories.length - 1, id, flags]);
  }

  const people = new Map<number, PersonEntry>();
  for (const { topic, names, language } of groups(story)) {
    for (const name of names) {
      const use = USE[name.use];
      addName(index, name, number(topic), use, language);
      if ((index.topics[number(topic)]?.[2] ?? 0) & (TOPIC.person | TOPIC.voice)) {
        addPerson(people, number(topic), name.name, use);
      }
    }
  }
  for (const [topic, { home, titles, others, from, until, ages }] of Object.entries(story.people)) {
    const person = personOf(people, number(topic));
    person.others = (others ?? []).map(keyOf);
    person.home = (home ?? []).map(number);
    if (from !== undefined) person.from = from;
    if (until !== undefined) person.until = until;
    if (ages !== undefined) person.ages = ages;
    for (const [language, phrases] of Object.entries(titles ?? {})) {
      person.titles[language] = phrases.map(foldPhrase);
    }
  }
  for (const person of people.values()) {
    const [first = ''] = person.given;
    person.eastern = person.surnames.includes(first);
    person.given = person.given.filter((word) => !person.surnames.includes(word));
    index.people.push(person);
  }
  for (const [language, names] of Object.entries(story.longer)) {
    for (const name of names) {
      addName(index, { name }, NO_TOPIC, USE.full, language === 'any' ? '' : language);
    }
  }
}

/** Names by topic, English first. */
function* groups(
  story: StoryNames,
): Generator<{ topic: string; names: readonly WrittenName[]; language: string }> {
  for (const { id, names } of story.topics) yield { topic: id, names, language: 'en' };
  for (const [language, topics] of Object.entries(story.languages)) {
    for (const [topic, names] of Object.entries(topics)) yield { topic, names, language };
  }
}

function addName(
  index: NameIndex,
  { name, before }: Pick<WrittenName, 'name' | 'before'>,
  topic: number,
  use: number,
  language: string,
): void {
  const bit = isBound(index, name, topic, use, language) ? languageBit(language) : 0;
  if (isUnspaced(name)) {
    const entry: RunName = [name, topic, use, bit];
    if (before) entry.push(before.join('|'));
    const twin = index.runs.find(
      (run) => String([run[0], run[1], run[2], run[4]]) === String([name, topic, use, entry[4]]),
    );
    if (twin) twin[3] = twin[3] && bit && twin[3] | bit;
    else index.runs.push(entry);
    return;
  }
  const parts = name.match(WORDS) ?? [];
  const [head, ...rest] = parts.map(keyOf);
  if (head === undefined) return;
  const accented = fold(name) !== name.toLowerCase();
  const exact = accented && (language === 'vi' || language === 'tr' || name.length <= 4);
  const flags =
    (parts.every((part) => /^\p{Lu}+$/u.test(part)) && name.length <= 8 ? FLAG.capitals : 0) |
    (/\p{Lu}\.\p{Lu}/u.test(name) || /^\p{Lu}\. /u.test(name) ? FLAG.dotted : 0) |
    (/^\p{Ll}+$/u.test(name) ? FLAG.anyCase : 0) |
    (exact ? FLAG.exact : 0) |
    (MARKED_CONSONANT.test(name.normalize('NFD')) ? FLAG.marked : 0) |
    (topic === NO_TOPIC && parts.every((part) => /^\p{Lu}/u.test(part)) ? FLAG.proper : 0);
  const entry: WordName = [rest.join(' '), topic, use, bit];
  if (flags) entry.push(flags);
  if (exact) entry.push(parts.join(' '));
  const list = Object.hasOwn(index.words, head) ? (index.words[head] as WordName[]) : [];
  index.words[head] = list;
  const same = (other: WordName) =>
    String([other[0], other[1], other[2], other[4], other[5]]) ===
    String([entry[0], topic, use, entry[4], entry[5]]);
  const twin = list.find(same);
  if (twin) twin[3] = twin[3] && bit && twin[3] | bit;
  else list.push(entry);
}

/**
 * Whether a name counts only on pages in its language. The exceptions are longer English names,
 * which pages in any language quote, and other languages' full names of distinctive topics.
 */
function isBound(
  index: NameIndex,
  name: string,
  topic: number,
  use: number,
  language: string,
): boolean {
  if (language === '') return false;
  if (topic === NO_TOPIC) return true;
  if (use === USE.surname && language === 'en') return false;
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (use !== USE.full || letters.length < 4) return true;
  // Small letters are a habit of one language; in another, the word may be a common one.
  if (language !== 'en' && /^\p{Ll}+$/u.test(name)) return true;
  // A short word in one language is often a word in another.
  if (language !== 'en' && letters.length < 6 && /^\p{Script=Latin}+$/u.test(name)) return true;
  return language !== 'en' && isA(index, topic, TOPIC.contextual);
}

function addPerson(people: Map<number, PersonEntry>, topic: number, name: string, use: number) {
  if (isUnspaced(name)) return;
  const person = personOf(people, topic);
  const keys = (name.match(WORDS) ?? []).map(keyOf);
  const [only] = keys;
  const into = keys.length === 1 && only !== undefined ? person.surnames : person.given;
  if (use === USE.hint) return;
  for (const key of keys) if (!into.includes(key)) into.push(key);
}

function personOf(people: Map<number, PersonEntry>, topic: number): PersonEntry {
  const person = people.get(topic) ?? {
    topic,
    surnames: [],
    given: [],
    others: [],
    eastern: false,
    home: [],
    titles: {},
  };
  people.set(topic, person);
  return person;
}

/** Whether a name is in Han characters or kana, and does not also contain Hangul. */
function isUnspaced(name: string): boolean {
  return HAS_UNSPACED.test(name) && !/[\uac00-\ud7a3]/.test(name);
}

/** The folded words of a phrase, joined by spaces; a `*` at the end stays. */
function foldPhrase(phrase: string): string {
  if (isUnspaced(phrase)) return phrase;
  const words = (phrase.match(WORDS) ?? []).map(fold).join(' ');
  return phrase.endsWith('*') ? `${words}*` : words;
}
