import { chooseMarks } from '../mark/choose.ts';
import type { LiveMention } from '../page/live-mention.ts';
import type { Reading } from '../page/reading.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { TakenUp } from './taken-up.ts';

/** What the reader shows of a page at one moment. */
export interface PageView {
  state: Reading['state'];
  /** Mentions of topics that are not muted here. */
  mentions: readonly LiveMention[];
  /** Those of them that are marked. */
  marked: readonly LiveMention[];
  /** Sentences that take up a dispute, as far as they are known yet. */
  takenUp: readonly TakenUp[];
}

/** What is shown of a reading before its sentences are looked into. `muted` holds topics as `story/topic`. */
export function viewOf(
  reading: Reading,
  { density }: Preferences,
  muted: ReadonlySet<string>,
): PageView {
  const mentions = reading.mentions.filter(({ story, topic }) => !muted.has(`${story}/${topic}`));
  return { state: reading.state, mentions, marked: chooseMarks(mentions, density), takenUp: [] };
}
