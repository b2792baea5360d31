import type { Why } from '../find/types.ts';
import type { CuedSentence } from '../story/disputes/cues.ts';

/** A mention on the live page, as far as the card needs it. */
export interface CardMention {
  /** Stable as long as the text around it is. */
  key: string;
  story: string;
  topic: string;
  text: string;
  why: Why;
  /** Id of the dispute whose own words these are, where it is no name. */
  dispute?: string;
  /** Where it stands now; a static range serves as well. */
  range: AbstractRange;
}

/** The page the card is opened on. */
export interface CardPage {
  /** ISO day of publication, where known. */
  readonly published: string | undefined;
  /** Its language (BCP 47), where known. */
  readonly lang?: string | undefined;
  /** The mention whose mark is at a point of the viewport, in CSS px. */
  mentionAt(x: number, y: number): CardMention | undefined;
  /** Every mention that stepping goes through, in reading order. */
  mentions(): readonly CardMention[];
  /** Whatever `mentionAt` gave or a key names, as long as it stands. */
  find(key: string): CardMention | undefined;
  /** The sentence around a mention. */
  sentenceOf(mention: CardMention): CuedSentence;
}

/** Takes back what a card has asked for. Rejects if that could not be stored. */
export type TakeBack = () => Promise<void>;

/** What a card can ask of the extension around it. */
export interface CardActions {
  /**
   * Not this one: no more marks for the topic on this site. Rejects if that could not be stored.
   */
  mute(story: string, topic: string): Promise<TakeBack>;
  /** No more marks on this site at all. Rejects if that could not be stored. */
  switchOff(): Promise<TakeBack>;
  openStory(story: string, topic: string): void;
}
