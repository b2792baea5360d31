import { expressionOf, spacedWords } from '../disputes/cues.ts';
import type { BriefPoint, Story } from '../types.ts';

/**
 * Brief points that a page may touch, in whatever words: one of the point's cues finds a word of
 * each of its lists somewhere on the page, not necessarily in one sentence. The page says nothing
 * about the other points that their cues could ever recognise, which is what `alsoInSources` needs
 * to be sure of. A point without cues can't be excluded, so it is always included. `texts` are the
 * page's passages.
 */
export function pointsHinted(story: Story, texts: readonly string[]): BriefPoint[] {
  // Two spaces come to stand between passages, so that no phrase matches across them.
  const page = texts.map(spacedWords).join('');
  return story.brief.filter(
    ({ cues }) =>
      cues.length === 0 ||
      cues.some(({ words }) => words.every((list) => expressionOf(list).test(page))),
  );
}
