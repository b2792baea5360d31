import type { Why } from '../find/types.ts';
import type { CuedSentence } from '../story/disputes/cues.ts';

/** A mention on the live page, as far as the card needs it. */
export interface CardMention {
  /** Stable as long as the text around it does not change. */
  key: string;
  story: string;
  topic: string;
  text: string;
  why: Why;
  /** Id of the dispute whose own words these are, if this is not a name. */
  dispute?: string;
  /** Where it is now; may be a static range. */
  range: AbstractRange;
}

/** The page the card is opened on. */
export interface CardPage {
  /** ISO day of publication, if known. */
  readonly published: string | undefined;
  /** Its language (BCP 47), if known. */
  readonly lang?: string | undefined;
  /** The mention whose mark is at a point of the viewport (CSS px). */
  mentionAt(x: number, y: number): CardMention | undefined;
  /** All mentions that stepping goes through, in reading order. */
  mentions(): readonly CardMention[];
  /**
   * The mention with a key, including any that `mentionAt` returned, as long as it is on the page.
   */
  find(key: string): CardMention | undefined;
  /** The sentence around a mention. */
  sentenceOf(mention: CardMention): CuedSentence;
}

/** Undoes what a card has done. Rejects if that could not be stored. */
export type TakeBack = () => Promise<void>;

/** What a card can ask of the extension around it. */
export interface CardActions {
  /**
   * "Not this one": removes the topic's marks on this site. Rejects if that could not be stored.
   */
  mute(story: string, topic: string): Promise<TakeBack>;
  /** Removes all marks on this site. Rejects if that could not be stored. */
  switchOff(): Promise<TakeBack>;
  openStory(story: string, topic: string): void;
}
