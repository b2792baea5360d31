import type { LiveMention } from '../page/live/live-mention.ts';
import { sameItems } from '../page/live/same-items.ts';
import type { PagePassage } from '../page/text/block.ts';
import type { CuedSentence } from '../story/disputes/cues.ts';
import { type Span, sentenceAt, sentences } from '../text/sentences.ts';

/**
 * A sentence of the page with mentions in or near it. It stays the same object as long as none of
 * this changes.
 */
export interface PageSentence {
  /** As a reader sees it: white space collapsed. */
  text: string;
  passage: PagePassage;
  /** Offsets in the passage's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Mentions in it, in reading order. */
  within: readonly LiveMention[];
  /** Mentions in its own passage and in the ones just before and after, in reading order. */
  around: readonly LiveMention[];
}

interface Known {
  around: readonly LiveMention[];
  sentences: readonly PageSentence[];
}

/**
 * The sentences of a page that may concern a story: those at most one passage away from a mention.
 */
export class PageSentences {
  #passages: readonly PagePassage[] = [];
  #places = new Map<PagePassage, number>();
  #mentions = new Map<PagePassage, LiveMention[]>();
  readonly #known = new WeakMap<PagePassage, Known>();

  /**
   * Takes in the current passages and mentions. This only looks at each once; sentences are worked
   * out when asked for.
   */
  renew(passages: readonly PagePassage[], mentions: readonly LiveMention[]): void {
    this.#passages = passages.filter(({ role }) => role !== 'aside');
    this.#places = new Map(this.#passages.map((passage, place) => [passage, place]));
    this.#mentions = Map.groupBy(mentions, ({ passage }) => passage);
  }

  /** All sentences in reading order, one passage at a time, without the text around the article. */
  *all(): Generator<readonly PageSentence[]> {
    for (const passage of this.#passages) yield this.#in(passage);
  }

  /** The sentence a mention is in. */
  of(mention: LiveMention): PageSentence {
    const { passage } = mention;
    const span = sentenceAt(sentences(passage.text), mention.start) ?? mention;
    return this.#sentence(passage, span, this.#around(passage));
  }

  #in(passage: PagePassage): readonly PageSentence[] {
    const around = this.#around(passage);
    if (around.length === 0) return [];
    const known = this.#known.get(passage);
    if (known && sameItems(known.around, around)) return known.sentences;
    const found = sentences(passage.text).map((span) => this.#sentence(passage, span, around));
    this.#known.set(passage, { around, sentences: found });
    return found;
  }

  #sentence(
    passage: PagePassage,
    { start, end }: Span,
    around: readonly LiveMention[],
  ): PageSentence {
    const own = this.#mentions.get(passage) ?? [];
    return {
      text: passage.text.slice(start, end).replace(/\s+/g, ' '),
      passage,
      start,
      end,
      within: own.filter((mention) => mention.start >= start && mention.start < end),
      around,
    };
  }

  #around(passage: PagePassage): readonly LiveMention[] {
    const place = this.#places.get(passage);
    if (place === undefined) return this.#mentions.get(passage) ?? [];
    return this.#passages
      .slice(Math.max(0, place - 1), place + 2)
      .flatMap((beside) => this.#mentions.get(beside) ?? []);
  }
}

/** A sentence in the form in which one story's cues examine it. */
export function cued(
  sentence: PageSentence,
  story: string,
  about: readonly string[],
): CuedSentence {
  const topics = (mentions: readonly LiveMention[]) =>
    new Set(mentions.filter((mention) => mention.story === story).map(({ topic }) => topic));
  return {
    text: sentence.text,
    topics: topics(sentence.within),
    nearby: topics(sentence.around),
    about: about.includes(story),
  };
}
