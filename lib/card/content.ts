import type { CuedSentence } from '../story/disputes/cues.ts';
import { disputesAbout, disputesTakenUp } from '../story/disputes/dispute-cues.ts';
import { topicOf } from '../story/lookup.ts';
import { type CardStatements, chooseStatements } from '../story/rank/rank-card.ts';
import type { Dispute, Story, Topic } from '../story/types.ts';

/** What a card is opened on: a sentence of an article, as far as it is known. */
export interface CardContext {
  sentence: CuedSentence;
  /** The article's ISO day, if known. */
  published?: string | undefined;
  /** The article's language (BCP 47), if known. */
  lang?: string | undefined;
  /** Ids of facts that earlier cards on this page have shown. */
  shown: ReadonlySet<string>;
  /** Id of the dispute on whose words the card is opened; undefined on a name. */
  dispute?: string | undefined;
}

/** What a card says about its topic in one sentence of an article. */
export interface CardContent {
  topic: Topic;
  statements: CardStatements;
  /** Disputes that the sentence takes up and that concern the topic; the first is shown in full. */
  takenUp: Dispute[];
  /**
   * Disputes that the sentence takes up and that concern other things in it; none if it does not
   * name the topic.
   */
  besides: Dispute[];
  /** Other disputes that concern the topic. */
  touching: Dispute[];
  /** Whether the article is newer than everything the story knows. */
  pastHorizon: boolean;
}

/** Everything a topic's card says, given the sentence. Undefined if the story has no such topic. */
export function cardContent(
  story: Story,
  id: string,
  context: CardContext,
): CardContent | undefined {
  const topic = topicOf(story, id);
  if (!topic) return undefined;
  const { sentence, published } = context;
  const disputes = disputesTakenUp(story, sentence);
  const isAsked = (one: Dispute) => one.id === context.dispute;
  const takenUp = disputes
    .filter(({ topics }) => topics.includes(id))
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
  const besides = sentence.topics.has(id) ? disputes.filter((one) => !takenUp.includes(one)) : [];
  return {
    topic,
    statements: chooseStatements(story, id, sentence, { ...context, dispute: takenUp[0] }),
    takenUp,
    besides,
    touching: disputesAbout(story, id, takenUp),
    pastHorizon: published !== undefined && published > story.story.horizon,
  };
}
