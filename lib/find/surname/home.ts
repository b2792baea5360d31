import type { PersonEntry } from '../name-index.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';

/** Whether a person stands for a country. */
export function isHome({ home }: PersonEntry, country: Neighbour): boolean {
  return home.some((topic) => country.topics.includes(topic));
}

/** The topics of those of these people who stand for a country. */
export function fromCountry(people: readonly PersonEntry[], country: Neighbour): number[] {
  return people.filter((person) => isHome(person, country)).map(({ topic }) => topic);
}
