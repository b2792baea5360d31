import type { BriefPoint, Story } from '../types.ts';
import { wordsOf } from '../words/words.ts';

/**
 * Brief points that a page may touch, in whatever words: one of the point's cues finds a word of
 * each of its lists somewhere on the page, not necessarily in one sentence. The page says nothing
 * about the other points that their cues could ever recognise, which is what `alsoInSources` needs
 * to be sure of. A point without cues can't be excluded, so it is always included. `texts` are the
 * page's passages.
 */
export function pointsHinted(story: Story, texts: readonly string[]): BriefPoint[] {
  // An empty word separates passages, so that no phrase matches across two.
  const words = texts.flatMap((text) => [...wordsOf(text), '']);
  const distinct = new Set(words);
  const occurs = (pattern: string) => {
    const parts = wordsOf(pattern);
    const open = pattern.endsWith('*');
    const [only = ''] = parts;
    if (parts.length > 1) return occurInARow(parts, open, words);
    return open ? [...distinct].some((word) => word.startsWith(only)) : distinct.has(only);
  };
  return story.brief.filter(
    ({ cues }) =>
      cues.length === 0 || cues.some((cue) => cue.words.every((list) => list.some(occurs))),
  );
}

/** Whether these words occur in a row; if `open`, the last need only be the beginning of a word. */
function occurInARow(parts: readonly string[], open: boolean, words: readonly string[]): boolean {
  return words.some((_, start) =>
    parts.every((part, index) => {
      const word = words[start + index] ?? '';
      return open && index === parts.length - 1 ? word.startsWith(part) : word === part;
    }),
  );
}
