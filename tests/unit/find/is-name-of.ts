import names from 'virtual:backstory/names';
import { USE } from '../../../lib/find/name-index.ts';
import { isKoreanTail, readingsOf } from '../../../lib/text/inflection.ts';
import { fold } from '../../../lib/text/normalise.ts';
import { wordsOf } from '../../../lib/text/words.ts';

/** The names of each topic as the index stores them: the keys of their words, joined by spaces. */
const namesOf = new Map<string, Set<string>>();
for (const [head, entries] of Object.entries(names.words)) {
  for (const [rest, topic, use] of entries) {
    if (use === USE.hint) continue;
    const id = names.topics[topic]?.[1] ?? '';
    namesOf.set(id, (namesOf.get(id) ?? new Set()).add(`${head} ${rest}`.trim()));
  }
}
const unspacedOf = new Map<string, Set<string>>();
for (const [name, topic] of names.runs) {
  const id = names.topics[topic]?.[1] ?? '';
  unspacedOf.set(id, (unspacedOf.get(id) ?? new Set()).add(bare(name)));
}

/** A text without what may come between the characters of a name in Han characters or kana. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every way to read a text's words, using one reading of each. */
function readings(text: string): string[] {
  return wordsOf(text).reduce<string[]>(
    (before, word) => {
      const keys = new Set(
        readingsOf(word)
          .filter(({ lead, tail }) => lead === 0 && isKoreanTail(word.slice(word.length - tail)))
          .map(({ key }) => key),
      );
      return before.flatMap((one) => [...keys].map((key) => `${one} ${key}`.trim()));
    },
    [''],
  );
}

/**
 * Whether a text is one of a topic's names, however typeset, apart from an initial or a patronymic
 * that is in none of them.
 */
export function isNameOf(topic: string, text: string): boolean {
  if (unspacedOf.get(topic)?.has(bare(text))) return true;
  const own = namesOf.get(topic);
  return readings(text).some((reading) => {
    const words = reading.split(' ');
    const withoutInitials = words.filter((word) => word.length > 1);
    return [words, withoutInitials].some((kept) => own?.has(kept.join(' ')));
  });
}
