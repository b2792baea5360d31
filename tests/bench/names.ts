import { compileNames } from '../../lib/find/compile-names.ts';
import type { StoryNames } from '../../lib/story/names.ts';

/** Names to look for: as a plain list, and as a compiled index in JSON. */
export interface NameSet {
  list: string[];
  index: string;
}

/** The first forty names are ones that stand in the news, so that there is something to find. */
const KNOWN =
  `Kim Jong Un|Kim Jong-un|Vladimir Putin|Putin|Sergei Shoigu|Shoigu|Kim Il Sung|Kim Jong Il|Donald Trump|Trump|North Korea
Pyongyang|Russia|Moscow|Kremlin|Ukraine|Kyiv|China|Beijing|South Korea|Seoul|United States|Washington|Iran|Tehran|United Nations
Security Council|Vostochny Cosmodrome|Vladivostok|Korean War|European Union|Brussels|London|Paris|Berlin|Facebook|Obama|New Zealand|Congress|Tunisia`.split(
    /[|\n]/,
  );

const SYLLABLES =
  'ba be bo da do ga ka ki la le lo ma mi na no pa ra ri sa so ta te to va vi za'.split(' ');

/** `count` names, always the same: the known ones, then ones made of syllables, most of two words, some sharing their first. */
export function namesOf(count: number): NameSet {
  const list = KNOWN.slice(0, count);
  for (let number = 0; list.length < count; number++) list.push(invented(number));
  const story: StoryNames = {
    story: 'bench',
    topics: list.map((name, at) => ({
      id: `topic-${at}`,
      kind: 'concept',
      scope: 'distinctive',
      names: [{ name, use: 'full' }],
    })),
    languages: {},
    longer: {},
    people: {},
    sides: [],
    regions: [],
  };
  return { list, index: JSON.stringify(compileNames([story])) };
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
