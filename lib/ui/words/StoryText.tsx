import type { ComponentChildren } from 'preact';
import { storyText } from '../../i18n/story-language.ts';

interface StoryTextProps {
  children: ComponentChildren;
  class?: string;
}

/** A story's own words inside a line, marked as English if the line is in another language. */
export function StoryText({ children, class: name }: StoryTextProps) {
  return (
    <span class={name} {...storyText()}>
      {children}
    </span>
  );
}
