import { plainly } from '../../text/normalise.ts';
import type { Named } from '../choose.ts';
import { type NameIndex, type PersonEntry, USE } from '../name-index.ts';
import { goesBySurname } from '../surname/goes-by-surname.ts';
import type { Setting } from '../surname/setting.ts';
import { sightFullName, sightSurname } from '../surname/sight.ts';
import { sightHan } from '../surname/sight-han.ts';
import { hasOfficeAfter, isKoreanNamesake, sightKorean } from '../surname/sight-korean.ts';
import { rivalBySurname } from '../surname/sight-rival.ts';
import { neighboursOf } from '../surroundings/neighbours.ts';
import type { SentenceNumbers } from '../surroundings/sentence-numbers.ts';
import { speaksOn } from '../surroundings/speaks-on.ts';
import type { Passage } from '../types.ts';
import { entriesOf } from './entries.ts';
import { erasOf } from './eras.ts';
import type { Event } from './event.ts';
import { bears, type Family, familiesOf } from './families.ts';
import { leaderNear, leadersOf } from './leaders.ts';
import { partnersOf, settingOf } from './settings.ts';

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
      const setting = { ...(settings[at] as Setting), partners };
      const sighting = sightingOf(named, passages, setting, family);
      const after = () => textAfter(named, names[at + 1], passages);
      return {
        sighting: goesBySurname(sighting, after, setting.lexicon)
          ? rivalBySurname(text, start, end, setting)
          : sighting,
        text: plainly(text.slice(start, end)),
        passage,
        get speaksOn() {
          return speaksOn(passages[passage - 1]?.text ?? '', setting.lexicon);
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

/** How far after a name a text is likely still to say who that is, in UTF-16 units. */
const NEAR = 600;

/** The text near after a name, up to the next name or the end of the passage after its own. */
function textAfter(
  { passage, end }: Named,
  next: Named | undefined,
  passages: readonly Passage[],
): string {
  const from = (at: number, start: number) =>
    (passages[at]?.text ?? '').slice(
      start,
      Math.min(start + NEAR, next?.passage === at ? next.start : Infinity),
    );
  const own = from(passage, end);
  return next?.passage === passage ? own : `${own}\n${from(passage + 1, 0)}`.slice(0, NEAR);
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
