import type { PageReport } from '../messages/types.ts';
import type { PageContext } from '../story/page-context.ts';
import type { Story } from '../story/types.ts';
import type { Move, Stop } from './trail.ts';

/** What every panel of the story page works with. */
export interface View {
  story: Story;
  /** What the page in the tab brings to the story. */
  page: PageContext;
  /** What its reader found, if there is one. */
  report: PageReport | undefined;
  /** Where the reader of the story page is. */
  here: Stop;
  go: (move: Move) => void;
  /** Goes to a mention on the page, by its key. */
  show: (mention: string) => void;
}

/** What panels are given. */
export interface PanelProps {
  view: View;
}
