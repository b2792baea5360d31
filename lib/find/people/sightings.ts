import { plainly } from '../../text/normalise.ts';
import { onceFor } from '../../text/once-for.ts';
import { languageIn, type Named } from '../choose.ts';
import { lexiconOf } from '../lexicon-of.ts';
import { type NameIndex, type PersonEntry, USE } from '../name-index.ts';
import type { Setting } from '../surname/setting.ts';
import { besideSurname, sightFullName, sightSurname } from '../surname/sight.ts';
import { sightHan } from '../surname/sight-han.ts';
import { hasOfficeAfter, isKoreanNamesake, sightKorean } from '../surname/sight-korean.ts';
import { ownTitles } from '../surname/titles.ts';
import { casingAt } from '../surroundings/around.ts';
import { type Neighbours, neighboursOf } from '../surroundings/neighbours.ts';
import type { SentenceNumbers } from '../surroundings/sentence-numbers.ts';
import { speaksOn } from '../surroundings/speaks-on.ts';
import type { Passage } from '../types.ts';
import { entriesOf } from './entries.ts';
import { erasOf } from './eras.ts';
import type { Event } from './event.ts';
import { leaderNear, leadersOf } from './leaders.ts';

/** The caption of one in a series of pictures: "3 of 12 | …". */
const NUMBERED = /^\s*\d{1,2}\s?(?:of|\/)\s?\d{1,2}\b/;
/** How far into a caption its number ends at most, in UTF-16 units. */
const LONGEST_NUMBER = 20;

/** How many names are looked at in one step. */
const FEW = 4;

/**
 * All names on a page with one surname of the story's people, in reading order, and the sighting of
 * each.
 */
export interface Sightings {
  people: readonly PersonEntry[];
  names: readonly Named[];
  events: readonly Event[];
}

/**
 * Reads the words around every personal name on a page, surname by surname. Yields after every few.
 */
export function* sightingsOn(
  index: NameIndex,
  standing: readonly Named[],
  passages: readonly Passage[],
  numbers: SentenceNumbers,
  pageLanguage: string,
): Generator<undefined, Sightings[]> {
  const neighbours = neighboursOf(index, standing);
  const entries = entriesOf(passages, index.datelines);
  const eras = erasOf(passages, index);
  yield;
  const leaders = leadersOf(index, standing, numbers);
  yield;
  const found: Sightings[] = [];
  for (const family of familiesOf(index)) {
    const names = standing.filter((named) => bears(named, family));
    const settings = names.map((named) =>
      settingOf(index, named, passages, pageLanguage, family, neighbours),
    );
    yield;
    const partners = partnersOf(names, passages, settings);
    const eventOf = (named: Named, at: number): Event => {
      const { passage, start, end } = named;
      const sentence = numbers(passage, start);
      const { text, role } = passages[passage] as Passage;
      return {
        sighting: sightingOf(named, passages, { ...(settings[at] as Setting), partners }, family),
        text: plainly(text.slice(start, end)),
        passage,
        get speaksOn() {
          const { lexicon } = settings[at] as Setting;
          return speaksOn(passages[passage - 1]?.text ?? '', lexicon);
        },
        sentence,
        entry: entries[passage] ?? 0,
        get era() {
          return eras(passage, start);
        },
        part: NUMBERED.test(text.slice(0, LONGEST_NUMBER))
          ? 'caption'
          : role === 'caption' || role === 'aside'
            ? role
            : 'article',
        headline: role === 'title' || role === 'heading',
        leader: leaderNear(leaders, sentence, family.topics),
      };
    };
    const events: Event[] = [];
    for (const [at, named] of names.entries()) {
      events.push(eventOf(named, at));
      if (at % FEW === 0) yield;
    }
    found.push({ people: family.people, names, events });
  }
  return found;
}

/** People who share a surname, and their topics. */
interface Family {
  people: readonly PersonEntry[];
  topics: ReadonlySet<number>;
  /** Topics of quoted experts who share it; they are only found by full name. */
  voices: ReadonlySet<number>;
}

const familiesOf = onceFor((index: NameIndex): Family[] => {
  const groups: PersonEntry[][] = [];
  for (const person of index.people) {
    if (person.surnames.length === 0) continue;
    const group = groups.find((others) =>
      others.some(({ surnames }) => surnames.some((key) => person.surnames.includes(key))),
    );
    if (group) group.push(person);
    else groups.push([person]);
  }
  return groups.map((people) => ({
    people,
    topics: new Set(people.map(({ topic }) => topic)),
    voices: new Set(
      index.people
        .filter(
          ({ surnames, given }) =>
            surnames.length === 0 &&
            given.some((key) => people.some((one) => one.surnames.includes(key))),
        )
        .map(({ topic }) => topic),
    ),
  }));
});

function bears({ candidates }: Named, { topics, voices }: Family): boolean {
  return candidates.some(
    ({ topic, use }) => use !== USE.hint && (topics.has(topic) || voices.has(topic)),
  );
}

function settingOf(
  index: NameIndex,
  named: Named,
  passages: readonly Passage[],
  pageLanguage: string,
  { people }: Family,
  neighbours: Neighbours,
): Setting {
  const language = languageIn(passages[named.passage] as Passage, pageLanguage);
  const topics = new Set(named.candidates.map(({ topic }) => topic));
  const own = people.filter(({ topic }) => topics.has(topic));
  return {
    language,
    lexicon: lexiconOf(index, language),
    people: own,
    ownTitles: ownTitles(own, language),
    strong: named.candidates.some(({ use, single }) => single && use === USE.full),
    nameEnding: (at) => neighbours.ending(named.passage, at),
    nameStarting: (at) => neighbours.starting(named.passage, at),
    partners: new Set(),
  };
}

/**
 * Given names found beside the surname in running text, where a capital letter tells names from
 * other words.
 */
function partnersOf(
  bearers: readonly Named[],
  passages: readonly Passage[],
  settings: readonly Setting[],
): ReadonlySet<string> {
  const partners = new Set<string>();
  for (const [at, { passage, start, end, candidates }] of bearers.entries()) {
    const { text } = passages[passage] as Passage;
    if (!candidates[0]?.single || casingAt(text, start, end) !== 'sentence') continue;
    const setting = settings[at] as Setting;
    setting.beside = besideSurname(text, start, end, setting);
    if (setting.beside.kind !== 'given') continue;
    for (const word of setting.beside.name.split(' ')) partners.add(word);
  }
  return partners;
}

function sightingOf(
  { passage, start, end, candidates }: Named,
  passages: readonly Passage[],
  setting: Setting,
  { topics, voices }: Family,
): Event['sighting'] {
  const { text } = passages[passage] as Passage;
  const person = candidates.find(({ topic }) => topics.has(topic));
  if (person && candidates.some(({ use }) => use === USE.surname)) {
    if (isHangul(text, start)) return sightKorean(text, end, setting);
    if (isHanOrKatakana(text, start)) return sightHan(text, start, end, setting);
  }
  if (candidates.every(({ single }) => single) && !isUnspaced(text, start)) {
    return sightSurname(text, start, end, setting);
  }
  if (person && isHangul(text, start) && isKoreanNamesake(text, start, end, setting)) {
    return { ...namesake(`namesake ${person.topic}`), namesakeOf: person.topic };
  }
  if (person) {
    const sighting = sightFullName(text, start, end, person.topic, setting);
    return sighting.kind === 'full' && hasOfficeAfter(text, end, setting)
      ? { ...sighting, inOffice: true }
      : sighting;
  }
  const voice = candidates.find(({ topic }) => voices.has(topic));
  return { ...namesake(`voice ${voice?.topic}`), expert: true };
}

/** A rival about whom nothing more is known. */
function namesake(id: string): Extract<Event['sighting'], { kind: 'rival' }> {
  return { kind: 'rival', id, called: new Set(), expert: false, standing: 'subject' };
}

/** Whether a Hangul syllable is at this place. */
function isHangul(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3;
}

function isHanOrKatakana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x30a0 && code <= 0x30ff);
}

/**
 * Whether a name is written in a script whose full names are one word, where no surname can be made
 * out.
 */
function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x30a0;
}
