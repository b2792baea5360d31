import { fold } from '../../text/normalise.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon, WordList } from '../lexicon/lexicon.ts';

/** What follows a surname in its sentence and says something about its bearer. */
export interface Rest {
  /** The sex of the first pronoun after it. */
  pronoun?: 'he' | 'she';
  /** Whether a verb in the present tense follows. */
  present?: boolean;
  /**
   * Whether an apposition gives the bearer an office that no person of the story with the surname
   * holds.
   */
  strange?: boolean;
}

/** How far the rest of a sentence is read, in UTF-16 units. */
const REACH = 200;
/** Words for offices that are this short are also other words. */
const SHORT = 2;

/**
 * Reads the rest of a surname's sentence. `owned`: titles of the story's people with the surname.
 */
export function restOfSentence(text: string, end: number, lexicon: Lexicon, owned: WordList): Rest {
  const { her, his, patterns } = lexicon;
  const after = text.slice(end, end + REACH);
  const rest = after.slice(0, (patterns.sentenceEnd.exec(after)?.index ?? REACH) + 1);
  const strange = isStrange(rest, lexicon, owned) && { strange: true };
  // Where every noun has a gender, a pronoun may refer to a treaty.
  if (!her || !his) return { ...strange };
  const words = wordsOf(rest).map(fold);
  const at = words.findIndex((word) => her.has(word) || his.has(word));
  const then = at < 0 ? opening(after.slice(rest.length), lexicon) : words[at];
  const first = isObject(words[at], words[at + 1], lexicon) ? undefined : then;
  return {
    ...(first !== undefined && first !== 'they' && { pronoun: her.has(first) ? 'she' : 'he' }),
    ...(/^\s/.test(rest) && isPresent(words[0] ?? '', lexicon) && { present: true }),
    ...strange,
  };
}

/** The pronoun that a text opens with, if any. */
function opening(text: string, { pronouns }: Lexicon): string | undefined {
  const word = fold(/^\s*([A-ZÀ-ÞЀ-Я][^\sA-ZЀ-Я]+)\s/.exec(text)?.[1] ?? '');
  return pronouns?.has(word) ? word : undefined;
}

/**
 * Whether the first pronoun is the object of what the bearer does. It then means somebody else, as
 * may those after it: “N has shown her to them”, but not “N and her brother”.
 */
function isObject(
  word: string | undefined,
  next: string | undefined,
  { objects, common }: Lexicon,
): boolean {
  if (word === undefined || !objects?.has(word)) return false;
  return next === undefined || common.has(next);
}

/** Whether a word after a surname is a verb in the present tense, by its form or its ending. */
function isPresent(word: string, { present, pastInS }: Lexicon): boolean {
  if (present?.has(word)) return true;
  return pastInS !== undefined && word.length > 3 && word.endsWith('s') && !pastInS.has(word);
}

function isStrange(
  rest: string,
  { titles, address, speech, patterns }: Lexicon,
  owned: WordList,
): boolean {
  const apposed = (patterns.apposition.exec(rest)?.[1] ?? '').replace(patterns.article, '');
  const words = wordsOf(apposed.split(patterns.complement)[0] ?? '').map(fold);
  const isArticle = /^(?:an?|the)\s/i.test(apposed);
  if (wordsOf(apposed).some((word) => speech.has(fold(word)))) return false;
  return (isArticle ? words : words.slice(0, 1)).some(
    (word) => word.length > SHORT && titles.has(word) && !owned.has(word) && !address.has(word),
  );
}
