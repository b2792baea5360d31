import { startsUpper } from '../../text/letters.ts';
import { fold, plainly } from '../../text/normalise.ts';
import { languageIn, type Named } from '../choose.ts';
import { lexiconOf } from '../lexicon-of.ts';
import { type NameIndex, type PersonEntry, USE } from '../name-index.ts';
import { onceFor } from '../once-for.ts';
import type { Setting } from '../surname/setting.ts';
import { givenBeside, sightFullName, sightSurname } from '../surname/sight.ts';
import { sightHan } from '../surname/sight-han.ts';
import { hasOfficeAfter, isKoreanNamesake, sightKorean } from '../surname/sight-korean.ts';
import { ownTitles } from '../surname/titles.ts';
import { casingAt } from '../surroundings/around.ts';
import { type Neighbours, neighboursOf } from '../surroundings/neighbours.ts';
import type { SentenceNumbers } from '../surroundings/sentence-numbers.ts';
import { speaksOn } from '../surroundings/speaks-on.ts';
import type { Passage, Why } from '../types.ts';
import { entriesOf } from './entries.ts';
import type { Event } from './event.ts';
import { follow } from './follow.ts';
import { leaderNear, leadersOf } from './leaders.ts';
import type { Verdict } from './verdict.ts';

/** A person's mention; `sure` where it needs nothing else of the page. */
export interface Person {
  named: Named;
  topic: number;
  why: Why;
  sure: boolean;
  /** Whether the page names somebody else of the very name: this may be that one, unless the page is about the story. */
  isDoubtful?: boolean;
}

/** The caption of one of a row of pictures: "3 of 12 | …". */
const NUMBERED = /^\s*\d{1,2}\s?(?:of|\/)\s?\d{1,2}\b/;

/** Names looked at in one step. */
const FEW = 4;

/** In UTF-16 units. */
const LONGEST_HEADING = 50;
/** A passage that is no sentence. */
const HEADING = /^\s*[^\n]+(?<![.!?…:”"])\s*$/;

/**
 * Decides of every personal name on a page who is meant, surname by surname. Cost grows with the names found; yields after
 * every few.
 */
export function* resolvePeople(
  index: NameIndex,
  standing: readonly Named[],
  passages: readonly Passage[],
  numbers: SentenceNumbers,
  pageLanguage: string,
): Generator<undefined, Person[]> {
  const neighbours = neighboursOf(index, standing);
  const entries = entriesOf(passages, index.datelines);
  yield;
  const leaders = leadersOf(index, standing, passages, numbers);
  yield;
  const found: Person[] = [];
  for (const family of familiesOf(index)) {
    const bearers = standing.filter((named) => bears(named, family));
    const settings: Setting[] = [];
    for (const named of bearers) {
      settings.push(settingOf(index, named, passages, pageLanguage, family, neighbours));
    }
    yield;
    const partners = partnersOf(bearers, passages, settings);
    const eventOf = (named: Named, at: number): Event => {
      const { passage, start, end } = named;
      const sentence = numbers(passage, start);
      const { text, role } = passages[passage] as Passage;
      const leader = leaderNear(leaders, sentence, family.topics);
      return {
        sighting: sightingOf(named, passages, { ...(settings[at] as Setting), partners }, family),
        text: plainly(text.slice(start, end)),
        passage,
        // Asked of few.
        get speaksOn() {
          return speaksOn(passages[passage - 1]?.text ?? '', (settings[at] as Setting).lexicon);
        },
        sentence,
        entry: entries[passage] ?? 0,
        part: NUMBERED.test(text.slice(0, LONGEST_HEADING))
          ? 'caption'
          : role === 'caption' || role === 'aside'
            ? role
            : 'article',
        headline: role === 'title' || role === 'heading',
        heads:
          role === 'heading' ||
          (passage > 0 && text.length < LONGEST_HEADING && HEADING.test(text)),
        leader,
        afterLeader: leader?.sentence === sentence && leader.end <= start,
      };
    };
    const events: Event[] = [];
    for (const [at, named] of bearers.entries()) {
      events.push(eventOf(named, at));
      if (at % FEW === 0) yield;
    }
    const namesakes = new Set(
      events.map(({ sighting }) => (sighting.kind === 'rival' ? sighting.namesakeOf : undefined)),
    );
    for (const [at, verdict] of follow(events, family.people).entries()) {
      const person = toPerson(index, bearers[at] as Named, verdict, passages);
      const { sighting } = events[at] as Event;
      const isUnsure = sighting.kind !== 'full' || !sighting.inOffice;
      if (person) {
        const isDoubtful = namesakes.has(person.topic) && isUnsure;
        found.push(isDoubtful ? { ...person, sure: false, isDoubtful } : person);
      }
    }
    yield;
  }
  return found;
}

/** People who share a surname, and how their names are filed. */
interface Family {
  people: readonly PersonEntry[];
  topics: ReadonlySet<number>;
  /** Topics of people quoted who share it: full names only. */
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

/** Names found beside the surname in running text, where a capital tells them from other words. */
function partnersOf(
  bearers: readonly Named[],
  passages: readonly Passage[],
  settings: readonly Setting[],
): ReadonlySet<string> {
  const partners = new Set<string>();
  for (const [at, { passage, start, end, candidates }] of bearers.entries()) {
    const { text } = passages[passage] as Passage;
    if (!candidates[0]?.single || casingAt(text, start, end) !== 'sentence') continue;
    const given = givenBeside(text, start, end, settings[at] as Setting);
    for (const word of given?.split(' ') ?? []) partners.add(word);
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

/** Somebody else of whom nothing more is known. */
function namesake(id: string): Extract<Event['sighting'], { kind: 'rival' }> {
  return { kind: 'rival', id, called: new Set(), expert: false, standing: 'subject' };
}

/** Hangul syllables, and the Han characters before them. */
function isHangul(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3;
}

function isHanOrKatakana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x30a0 && code <= 0x30ff);
}

/** Whether a name is written in a script whose full names are one word: no surname can be told in it. */
function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x30a0;
}

function toPerson(
  index: NameIndex,
  named: Named,
  verdict: Verdict | undefined,
  passages: readonly Passage[],
): Person | undefined {
  const { candidates, passage: at, start: surname } = named;
  if (!verdict || candidates.every(({ topic }) => topic !== verdict.topic)) return undefined;
  const { topic, why } = verdict;
  const needsStory = why.rule === 'title' || why.rule === 'home' || why.rule === 'together';
  const isShort = why.rule === 'short' || candidates.every(({ use }) => use === USE.short);
  const sure = (!needsStory && !isShort) || candidates.some(({ use }) => use === USE.full);
  const person = index.people.find((one) => one.topic === topic);
  const start = withInitials((passages[at] as Passage).text, surname, person);
  return { named: { ...named, start }, topic, why, sure };
}

/** Initials right before a name: "V. V. Surname". */
const INITIALS =
  /(?<![0-9A-Za-z\u00c0-\u052f.])[^\s\d.a-zß-öø-ÿа-я]\.\s?(?:[^\s\d.a-zß-öø-ÿа-я]\.\s?)?$/;

/** Where a name begins, with the initials of the person's given names before it. */
function withInitials(text: string, start: number, person: PersonEntry | undefined): number {
  if (!person || person.eastern || text.charAt(start - 1) === '') return start;
  const initials = INITIALS.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (!initials?.match(/[^\s.]/g)?.every(startsUpper)) return start;
  const first = fold(initials.charAt(0));
  return person.given.some((name) => name.startsWith(first)) ? start - initials.length : start;
}
