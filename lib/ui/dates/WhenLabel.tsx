import type { When } from '../../story/types.ts';
import { whenWords } from './when-words.ts';

/** A date for people, with the day in machine-readable form if it is known exactly. */
export function WhenLabel({ when, class: name }: { when: When; class?: string }) {
  const exact = when.precision === 'day' && !when.approximate;
  return (
    <time class={name} {...(exact && { dateTime: when.from })}>
      {whenWords(when)}
    </time>
  );
}
