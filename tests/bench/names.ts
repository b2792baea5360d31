import { join } from 'node:path';
import { compileStories } from '../../knowledge/compiler/stories.ts';
import { compileNames } from '../../lib/find/compile-names.ts';
import type { StoryNames } from '../../lib/story/names.ts';

/**
 * Names to look for: as a plain list, and as a compiled index in JSON (the shipped one if absent).
 */
export interface NameSet {
  list: string[];
  index?: string;
}

/**
 * Forty English names of the story's main topics, with every kind of use, so that resolving and
 * gating have all their work to do.
 */
const FORTY =
  `Kim Jong Un|Kim Jong-un|Kim|Vladimir Putin|Putin|Sergei Shoigu|Shoigu|Kim Il Sung|Kim Il-sung|Kim Jong Il|Kim Jong-il|Donald Trump|Trump
North Korea|N. Korea|DPRK|Pyongyang|Russia|Moscow|Kremlin|Ukraine|China|Beijing|South Korea|Seoul|United States|U.S.|US|Washington|Iran
United Nations|UN|UN Security Council|Security Council|Vostochny Cosmodrome|Vostochny|Vladivostok|Korean War|Hanoi summit|Hanoi talks`.split(
    /[|\n]/,
  );

const SYLLABLES =
  'ba be bo da do ga ka ki la le lo ma mi na no pa ra ri sa so ta te to va vi za'.split(' ');

const { names: STORIES } = compileStories(join(import.meta.dirname, '../../knowledge'));

/**
 * Every name Backstory ships with, both of topics and of what only looks like one, in all
 * languages.
 */
export function shippedNames(): NameSet {
  const list = STORIES.flatMap(({ topics, languages, longer }) => [
    ...topics.flatMap(({ names }) => names.map(({ name }) => name)),
    ...Object.values(languages)
      .flatMap((language) => Object.values(language).flat())
      .map(({ name }) => name),
    ...Object.values(longer).flat(),
  ]);
  return { list: [...new Set(list)] };
}

/**
 * `count` names, always the same: the forty, then ones made of random syllables, most of two words,
 * some with the same first word.
 */
export function namesOf(count: number): Required<NameSet> {
  const [story] = STORIES;
  if (!story) throw new Error('There is no story.');
  const forty = onlyNamed(story, new Set(FORTY));
  const further = Array.from({ length: count - FORTY.length }, (_, number) => invented(number));
  forty.topics.push(
    ...further.map((name, at) => ({
      id: `topic-${at}`,
      kind: 'concept' as const,
      scope: 'distinctive' as const,
      names: [{ name, use: 'full' as const }],
    })),
  );
  const list = [...FORTY, ...further];
  return { list, index: JSON.stringify(compileNames([forty])) };
}

/**
 * A story that knows only these names, and only the topics that have one by which they can be told.
 */
function onlyNamed(story: StoryNames, known: ReadonlySet<string>): StoryNames {
  const topics = story.topics
    .map((topic) => ({ ...topic, names: topic.names.filter(({ name }) => known.has(name)) }))
    .filter(({ names }) => names.some(({ use }) => use !== 'surname'));
  const left = new Set(topics.flatMap(({ names }) => names.map(({ name }) => name)));
  if (left.size < known.size) throw new Error('The story no longer has all of the forty names.');
  const ids = new Set(topics.map(({ id }) => id));
  const have = (some: readonly string[] | undefined) => some?.filter((id) => ids.has(id)) ?? [];
  return {
    ...story,
    topics,
    languages: {},
    longer: {},
    people: Object.fromEntries(
      Object.entries(story.people)
        .filter(([id]) => ids.has(id))
        .map(([id, person]) => [id, { ...person, home: have(person.home) }]),
    ),
    sides: story.sides.map((side) => ({ ...side, topics: have(side.topics) })),
  };
}

function invented(number: number): string {
  const word = (seed: number) => {
    const base = SYLLABLES.length;
    const parts = [seed, seed / base, seed / base ** 2].map(
      (part) => SYLLABLES[Math.floor(part) % base] ?? '',
    );
    const text = parts.join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return number % 5 === 0 ? word(number) : `${word(number % 997)} ${word(number)}`;
}
