import { startsUpper } from '../../text/letters.ts';
import { fold } from '../../text/normalise.ts';
import type { Named } from '../choose.ts';
import { type NameIndex, type PersonEntry, USE } from '../name-index.ts';
import type { SentenceNumbers } from '../surroundings/sentence-numbers.ts';
import type { Passage, Why } from '../types.ts';
import { follow } from './follow.ts';
import { sightingsOn } from './sightings.ts';
import type { Verdict } from './verdict.ts';

/** A mention of a person; `sure` if it needs no other evidence from the page. */
export interface Person {
  named: Named;
  topic: number;
  why: Why;
  sure: boolean;
  /**
   * Whether the page also names somebody else with the same full name, who may be meant unless the
   * page is about the story.
   */
  isDoubtful?: boolean;
}

/**
 * Decides whom each personal name on a page means, surname by surname. Cost grows with the names;
 * yields after every few.
 */
export function* resolvePeople(
  index: NameIndex,
  standing: readonly Named[],
  passages: readonly Passage[],
  numbers: SentenceNumbers,
  pageLanguage: string,
): Generator<undefined, Person[]> {
  const found: Person[] = [];
  const families = yield* sightingsOn(index, standing, passages, numbers, pageLanguage);
  for (const { people, names, events } of families) {
    const namesakes = new Set(
      events.map(({ sighting }) => (sighting.kind === 'rival' ? sighting.namesakeOf : undefined)),
    );
    for (const [at, verdict] of follow(events, people, index.weights).entries()) {
      const person = toPerson(index, names[at] as Named, verdict, passages);
      const sighting = events[at]?.sighting;
      const isUnsure = sighting?.kind !== 'full' || !sighting.inOffice;
      if (person) {
        const isDoubtful = namesakes.has(person.topic) && isUnsure;
        found.push(isDoubtful ? { ...person, sure: false, isDoubtful } : person);
      }
    }
    yield;
  }
  return found;
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

/** Initials directly before a name: "V. V. Surname". */
const INITIALS =
  /(?<![0-9A-Za-z\u00c0-\u052f.])[^\s\d.a-zß-öø-ÿа-я]\.\s?(?:[^\s\d.a-zß-öø-ÿа-я]\.\s?)?$/;

/** Where a name begins, including the initials of the person's given names before it. */
function withInitials(text: string, start: number, person: PersonEntry | undefined): number {
  if (!person || person.eastern || text.charAt(start - 1) === '') return start;
  const initials = INITIALS.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (!initials?.match(/[^\s.]/g)?.every(startsUpper)) return start;
  const first = fold(initials.charAt(0));
  return person.given.some((name) => name.startsWith(first)) ? start - initials.length : start;
}
