import { chooseMarks } from '../mark/choose.ts';
import type { LiveMention } from '../page/live-mention.ts';
import type { Reading } from '../page/reading.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { Story } from '../story/types.ts';
import { type PageSentence, PageSentences } from './sentences.ts';
import { disputesOn, type TakenUp } from './taken-up.ts';

/** What the reader shows of a page at one moment: everything worked out from one reading of it. */
export interface PageView {
  state: Reading['state'];
  /** Mentions of topics that are not muted here. */
  mentions: readonly LiveMention[];
  /** Those of them that are marked. */
  marked: readonly LiveMention[];
  sentences: readonly PageSentence[];
  takenUp: readonly TakenUp[];
  sentenceOf(mention: LiveMention): PageSentence;
}

/** What is shown of a reading. `muted` holds topics as `story/topic`. */
export function viewOf(
  reading: Reading,
  stories: readonly Story[],
  { density }: Preferences,
  muted: ReadonlySet<string>,
): PageView {
  const mentions = reading.mentions.filter(({ story, topic }) => !muted.has(`${story}/${topic}`));
  const found = new PageSentences(reading.passages, mentions);
  const sentences = found.all();
  return {
    state: reading.state,
    mentions,
    marked: chooseMarks(mentions, density),
    sentences,
    takenUp: disputesOn(sentences, stories, reading.about),
    sentenceOf: (mention) => found.of(mention),
  };
}
