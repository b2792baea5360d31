import type { Mention, Why } from '../../find/types.ts';
import type { PagePassage } from '../text/block.ts';
import { nodeAt, rangeOf } from '../text/passages.ts';

/**
 * A mention in the live document. Its range is only created when asked for, since most never are.
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
