import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** Where a reader is in a card, by topic, and the ways on and back. */
interface Trail {
  current: string;
  /** The topic that the reader came from; undefined on the one that the card was opened on. */
  previous: string | undefined;
  follow(topic: string): void;
  back(): void;
}

/** The way a reader takes from topic to topic in one card; `onStep` is called before each step. */
export function useTrail(
  first: string,
  card: RefObject<HTMLElement | null>,
  onStep: () => void,
): Trail {
  const [topics, setTopics] = useState<readonly string[]>([first]);
  const step = (change: (before: readonly string[]) => readonly string[]) => {
    // The focused element goes away with the old topic, so the focus moves to the card first, which
    // is then read from its name.
    if (card.current?.matches(':focus-within')) card.current.focus();
    card.current?.querySelector('.card-body')?.scrollTo(0, 0);
    onStep();
    setTopics(change);
  };
  return {
    current: topics.at(-1) ?? first,
    previous: topics.at(-2),
    follow: (topic) => step((before) => [...before, topic]),
    back: () => step((before) => before.slice(0, -1)),
  };
}
