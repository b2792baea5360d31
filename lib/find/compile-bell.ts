import type { StoryNames } from '../story/names.ts';
import { UNSPACED, WORD } from '../text/characters.ts';
import { keyOf } from '../text/inflection.ts';
import { fold } from '../text/normalise.ts';

/** Between the words of a name: white space, hyphens and stops. */
const GAP = '[\\s.\\-\\u2010-\\u2015\\u2212]{1,4}';
const WORDS = new RegExp(WORD, 'g');

/**
 * What `rings` asks of a text: sources of regular expressions (flag `i`), one for Latin letters, where a
 * name begins at a word's edge ("computing" holds the name of a president), and one for all other
 * scripts, where endings and proclitics grow onto names. Only names of distinctive topics that
 * are enough by themselves; a name that begins as a shorter one does is left to that one.
 */
export function compileBell(stories: readonly StoryNames[]): string[] {
  const latin = new Set<string>();
  const others = new Set<string>();
  for (const name of stories.flatMap(distinctiveNames)) {
    const source = sourceOf(name);
    if (/[\u0370-\u1dff\u3000-\uffdc]/.test(name)) others.add(source);
    else {
      latin.add(source);
      latin.add(sourceOf(fold(name)));
    }
  }
  const sources = [];
  if (latin.size > 0) sources.push(`\\b(?:${alternatives(latin)})`);
  if (others.size > 0) sources.push(alternatives(others));
  return sources;
}

function distinctiveNames({ topics, languages }: StoryNames): string[] {
  const distinctive = topics.filter(({ scope }) => scope === 'distinctive');
  return distinctive.flatMap(({ id, names }) => {
    const all = [...names, ...Object.values(languages).flatMap((own) => own[id] ?? [])];
    return all.flatMap(({ name, use }) => (use === 'full' ? [name] : []));
  });
}

/** A name in lower case; of a Cyrillic word only the stem, as its ending changes. */
function sourceOf(name: string): string {
  if (new RegExp(`[${UNSPACED}]`).test(name)) return [...name].map(dotted).join('');
  const words = (name.match(WORDS) ?? []).map((word) => {
    const [stem = ''] = keyOf(word).split('*');
    return stem === fold(word) ? word.toLowerCase() : `${stem}[\\u0400-\\u04ff]{0,3}`;
  });
  return words.join(GAP).replace(/\[\\u0400-\\u04ff\]\{0,3\}$/, '');
}

function dotted(character: string): string {
  return /[・·]/.test(character) ? '.?' : character;
}

/** Sorted, so that alternatives with the same beginning stand together, and without those that begin as another does. */
function alternatives(sources: ReadonlySet<string>): string {
  const kept: string[] = [];
  for (const source of [...sources].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !source.startsWith(last)) kept.push(source);
  }
  return kept.join('|');
}
