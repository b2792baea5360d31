import type { Mention, Why } from '../../find/types.ts';
import { sentenceAt, sentences } from '../../text/sentences.ts';
import type { PagePassage } from '../text/block.ts';
import { nodeAt, rangeOf } from '../text/passages.ts';

/** The sentence around a mention. */
export interface MentionSentence {
  /** As a reader sees it: white space collapsed. */
  text: string;
  /** Offsets in the passage's text, in UTF-16 code units. */
  start: number;
  end: number;
}

/**
 * A mention in the live document. Its range and sentence are only worked out when asked for, since
 * most never are.
 */
export class LiveMention {
  /** Unique in the document, and the same for as long as the mention's passage does not change. */
  readonly key: string;
  readonly story: string;
  readonly topic: string;
  readonly text: string;
  readonly why: Why;
  readonly passage: PagePassage;
  /** Offsets in the passage's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Number of the section of the page it is in; see `sectionsOf`. */
  readonly section: number;
  #range: StaticRange | undefined;
  #sentence: MentionSentence | undefined;

  constructor(mention: Mention, passage: PagePassage, section: number) {
    this.key = keyOf(mention, passage);
    this.story = mention.story;
    this.topic = mention.topic;
    this.text = mention.text;
    this.why = mention.why;
    this.passage = passage;
    this.start = mention.start;
    this.end = mention.end;
    this.section = section;
  }

  /** Its range in the document; the same object each time. */
  get range(): StaticRange {
    this.#range ??= rangeOf(this.passage, this.start, this.end);
    return this.#range;
  }

  get sentence(): MentionSentence {
    this.#sentence ??= sentenceOf(this.passage.text, this.start);
    return this.#sentence;
  }

  /** The innermost element around its beginning. */
  get element(): Element {
    const { node } = nodeAt(this.passage, this.start);
    return node.parentElement ?? this.passage.block.element;
  }
}

/** The key that a mention has, or would have, in the live document. */
export function keyOf({ story, topic, start, end }: Mention, passage: PagePassage): string {
  return `${passage.id}:${start}-${end}:${story}/${topic}`;
}

function sentenceOf(passage: string, offset: number): MentionSentence {
  const { start, end } = sentenceAt(sentences(passage), offset) ?? {
    start: 0,
    end: passage.length,
  };
  return { text: passage.slice(start, end).replace(/\s+/g, ' '), start, end };
}
