import { type WordList, wordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';

const known = new WeakMap<PersonEntry, Map<string, WordList>>();

/** Every word of a person's titles in a language. */
export function titleWords(person: PersonEntry, language: string): WordList {
  const byLanguage = known.get(person) ?? new Map<string, WordList>();
  known.set(person, byLanguage);
  const words = byLanguage.get(language) ?? wordList((person.titles[language] ?? []).join(' '));
  byLanguage.set(language, words);
  return words;
}

/** Every word of these people's titles in a language. */
export function ownTitles(people: readonly PersonEntry[], language: string): WordList {
  const lists = people.map((person) => titleWords(person, language));
  return { has: (word) => lists.some((list) => list.has(word)) };
}
