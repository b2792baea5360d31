import type { Story } from '../../story/types.ts';

/** What it takes to show a statement, besides the statement itself. */
export interface StatementContext {
  story: Story;
  /** Opens a topic named in the text. Without it, names are plain text. */
  onTopic?: ((topic: string) => void) | undefined;
  /** Whether a topic leads anywhere; if not, its name is plain text. */
  leads?: ((topic: string) => boolean) | undefined;
  /** Whether every place in a source is unfolded. */
  placed?: boolean | undefined;
  /** ISO day of the article it is read with, if known; what was only said since is marked so. */
  published?: string | undefined;
}
