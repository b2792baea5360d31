import { language } from './locale.ts';

/** Language of the stories: what our sources say is given in the words it was checked in, never translated. */
const STORY_LANGUAGE = 'en';

/** Whether the stories are in another language than what stands around them. */
export function storyIsForeign(): boolean {
  return language() !== STORY_LANGUAGE;
}

/**
 * Attributes of an element that holds a story's own words: nothing if all around it is in their
 * language.
 */
export function storyText(): { lang?: string; dir?: 'ltr' } {
  return storyIsForeign() ? { lang: STORY_LANGUAGE, dir: 'ltr' } : {};
}
