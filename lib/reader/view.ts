import { chooseMarks } from '../mark/choose.ts';
import type { LiveMention } from '../page/live/live-mention.ts';
import type { Reading } from '../page/live/reading.ts';
import type { Choices } from '../settings/choices.ts';
import type { DisputeMention } from './dispute-mentions.ts';

/** What the reader shows of a page at a given moment. */
export interface PageView {
  state: Reading['state'];
  /** Mentions of topics that are not muted here. */
  mentions: readonly LiveMention[];
  /** Those of them that are marked. */
  marked: readonly LiveMention[];
  /** Sentences that take up a dispute, as far as they have been worked out. */
  disputes: readonly DisputeMention[];
  /** The page's language, if the reader wants pages in it left alone. */
  skipped?: string;
}

/** What is shown before the reader's settings are known. */
export const NOTHING_SHOWN: PageView = { state: 'reading', mentions: [], marked: [], disputes: [] };

/**
 * What to show of a reading before its sentences have been looked into: nothing, if its language is
 * to be left alone.
 */
export function viewOf(reading: Reading, { preferences, muted, skipped }: Choices): PageView {
  const { state, lang } = reading;
  if (skipped.has(lang)) return { state, mentions: [], marked: [], disputes: [], skipped: lang };
  const mentions = reading.mentions.filter(({ story, topic }) => !muted.has(`${story}/${topic}`));
  return { state, mentions, marked: chooseMarks(mentions, preferences.density), disputes: [] };
}
