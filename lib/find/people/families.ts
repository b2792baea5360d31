import { onceFor } from '../../text/once-for.ts';
import type { Named } from '../choose.ts';
import { type NameIndex, type PersonEntry, USE } from '../name-index.ts';

/** People who share a surname, and their topics. */
export interface Family {
  people: readonly PersonEntry[];
  topics: ReadonlySet<number>;
  /** Topics of quoted experts who share it; they are only found by full name. */
  voices: ReadonlySet<number>;
}

/** The families of the story's people, by surname. */
export const familiesOf = onceFor((index: NameIndex): Family[] => {
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

/** Whether a name may belong to one of a family, or to a quoted expert who shares its surname. */
export function bears({ candidates }: Named, { topics, voices }: Family): boolean {
  return candidates.some(
    ({ topic, use }) => use !== USE.hint && (topics.has(topic) || voices.has(topic)),
  );
}
