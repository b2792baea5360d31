import { fires } from '../story/disputes/cues.ts';
import type { Story } from '../story/types.ts';
import { storiesAbout } from './dispute-mentions.ts';
import { cued, type PageSentence } from './sentences.ts';

/**
 * Ids (`story/point`) of the brief points that some sentence touches, on pages about their story.
 */
export function pointsTouched(
  page: readonly PageSentence[],
  stories: readonly Story[],
  about: readonly string[],
): string[] {
  return storiesAbout(stories, about).flatMap((story) => {
    const sentences = page.map((sentence) => cued(sentence, story.story.id, about));
    return story.brief
      .filter(({ cues }) => sentences.some((sentence) => cues.some((cue) => fires(cue, sentence))))
      .map(({ id }) => `${story.story.id}/${id}`);
  });
}
