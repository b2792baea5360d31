import { languageIn, type Named } from '../choose.ts';
import { lexiconOf } from '../lexicon-of.ts';
import { type NameIndex, USE } from '../name-index.ts';
import type { Setting } from '../surname/setting.ts';
import { besideSurname } from '../surname/sight.ts';
import { ownTitles } from '../surname/titles.ts';
import { casingAt } from '../surroundings/around.ts';
import type { Neighbours } from '../surroundings/neighbours.ts';
import type { Passage } from '../types.ts';
import type { Family } from './families.ts';

/** What has to be known about a name before the words around it are read; without partners. */
export function settingOf(
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
export function partnersOf(
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
