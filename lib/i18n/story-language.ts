import { language } from './locale.ts';

/**
 * The language of the stories. What sources say is shown in the words that were checked, never
 * translated.
 */
const STORY_LANGUAGE = 'en';

/** Whether the stories are in another language than the interface. */
export function storyIsForeign(): boolean {
  return language() !== STORY_LANGUAGE;
}

/**
 * Attributes for an element that holds a story's own words; none if the interface is in the same
 * language.
 */
export function storyText(): { lang?: string; dir?: 'ltr' } {
  return storyIsForeign() ? { lang: STORY_LANGUAGE, dir: 'ltr' } : {};
}
