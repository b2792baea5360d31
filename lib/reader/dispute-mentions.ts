import type { LiveMention } from '../page/live/live-mention.ts';
import { rangeOf } from '../page/text/passages.ts';
import { type CuedSentence, fires } from '../story/disputes/cues.ts';
import { disputesTakenUp } from '../story/disputes/dispute-cues.ts';
import { tellingSpan } from '../story/disputes/telling.ts';
import type { Dispute, Story } from '../story/types.ts';
import type { Span } from '../text/sentences.ts';
import { cued, type PageSentence } from './sentences.ts';

/**
 * A sentence of the page that takes up a dispute, in the shape of a mention, so that a card can
 * open on the words that give the dispute away. `text` is the whole sentence.
 */
export interface DisputeMention
  extends Pick<LiveMention, 'key' | 'story' | 'topic' | 'text' | 'why'> {
  dispute: string;
  sentence: PageSentence;
  /**
   * The mention whose topic the card is about: in the sentence if it has one, otherwise near it.
   */
  lead: LiveMention;
  range: StaticRange;
  start: number;
  end: number;
}

/** Cached results, together with the stories the page was about at the time. */
const known = new WeakMap<PageSentence, { about: string; mentions: DisputeMention[] }>();

/**
 * The disputes a sentence takes up, of stories the page is about. Returns the same objects until
 * the page is about other stories.
 */
export function disputesIn(
  sentence: PageSentence,
  stories: readonly Story[],
  about: readonly string[],
): DisputeMention[] {
  const before = known.get(sentence);
  if (before?.about === about.join()) return before.mentions;
  const mentions = storiesAbout(stories, about).flatMap((story) => {
    const asCued = cued(sentence, story.story.id, about);
    return disputesTakenUp(story, asCued).flatMap((dispute) => {
      const lead = leadTo(sentence, dispute, story.story.id);
      return lead ? mentionOf(sentence, asCued, dispute, lead, story) : [];
    });
  });
  known.set(sentence, { about: about.join(), mentions });
  return mentions;
}

/** Whether a sentence has been looked into already, so that asking again costs nothing. */
export function isLookedInto(sentence: PageSentence, about: readonly string[]): boolean {
  return known.get(sentence)?.about === about.join();
}

function mentionOf(
  sentence: PageSentence,
  asCued: CuedSentence,
  dispute: Dispute,
  lead: LiveMention,
  from: Story,
): DisputeMention {
  const { passage } = sentence;
  const { start, end } = tellingWords(sentence, asCued, dispute, from);
  const { story, topic, why } = lead;
  return {
    key: `${passage.id}:${start}-${end}:${story}/${dispute.id}`,
    story,
    topic,
    text: sentence.text,
    why,
    dispute: dispute.id,
    sentence,
    lead,
    range: rangeOf(passage, start, end),
    start,
    end,
  };
}

/**
 * The words of a sentence that give the dispute away, which is where its mark goes. If the whole
 * sentence were marked, cards would open on people who are merely reading it; mentions have marks
 * of their own.
 */
function tellingWords(
  { passage, start, end, within }: PageSentence,
  asCued: CuedSentence,
  { cues }: Dispute,
  story: Story,
): Span {
  const cue = cues.find((one) => fires(one, asCued));
  const marked = within.map((one) => ({ start: one.start - start, end: one.end - start }));
  const telling = cue && tellingSpan(cue, passage.text.slice(start, end), story, marked);
  if (!telling) return { start, end };
  return { start: start + telling.start, end: start + telling.end };
}

/**
 * The mention that leads to a dispute: the first one of its foremost topic, in the sentence if
 * possible, otherwise near it.
 */
function leadTo(
  sentence: PageSentence,
  { topics }: Dispute,
  story: string,
): LiveMention | undefined {
  return [sentence.within, sentence.around]
    .flatMap((near) =>
      topics.map((id) => near.find((one) => one.story === story && one.topic === id)),
    )
    .find(Boolean);
}

/** Those of the stories that the page is about. */
export function storiesAbout(stories: readonly Story[], about: readonly string[]): Story[] {
  return stories.filter(({ story }) => about.includes(story.id));
}
