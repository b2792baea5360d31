import type { Story } from '../../story/types.ts';

/** What every statement of a card needs to be read: its story, where its topics lead, whether places are shown. */
export interface Reading {
  story: Story;
  onTopic: (topic: string) => void;
  leads: (topic: string) => boolean;
  placed: boolean;
  /** The article's ISO day, where known. */
  published: string | undefined;
}
