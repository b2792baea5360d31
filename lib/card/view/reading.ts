import type { Story } from '../../story/types.ts';

/**
 * What every statement in a card needs: its story, where its topics lead, and whether places are
 * shown.
 */
export interface Reading {
  story: Story;
  onTopic: (topic: string) => void;
  leads: (topic: string) => boolean;
  placed: boolean;
  /** The article's ISO day, if known. */
  published: string | undefined;
}
