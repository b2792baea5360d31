import type { PagePassage } from '../page/block.ts';
import type { LiveMention } from '../page/live-mention.ts';
import type { CuedSentence } from '../story/cues.ts';
import { type Span, sentenceAt, sentences } from '../text/sentences.ts';

/** A sentence of the page with mentions in it or near it. */
export interface PageSentence {
  /** As a reader sees it: white space collapsed. */
  text: string;
  passage: PagePassage;
  /** Offsets in the passage's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Mentions in it, in reading order. */
  within: readonly LiveMention[];
  /** Mentions in its own passage and those just before and after, in reading order. */
  around: readonly LiveMention[];
}

/** The sentences of a page that can say anything of a story: those with a mention at most one passage away. */
export class PageSentences {
  readonly #passages: readonly PagePassage[];
  readonly #places = new Map<PagePassage, number>();
  readonly #mentions = new Map<PagePassage, LiveMention[]>();

  constructor(passages: readonly PagePassage[], mentions: readonly LiveMention[]) {
    this.#passages = passages.filter(({ role }) => role !== 'aside');
    for (const [place, passage] of this.#passages.entries()) this.#places.set(passage, place);
    for (const mention of mentions) {
      const held = this.#mentions.get(mention.passage);
      if (held) held.push(mention);
      else this.#mentions.set(mention.passage, [mention]);
    }
  }

  /** All of them, in reading order; text around the article is left out. */
  all(): PageSentence[] {
    return this.#passages.flatMap((passage) => {
      const around = this.#around(passage);
      if (around.length === 0) return [];
      return sentences(passage.text).map((span) => this.#sentence(passage, span, around));
    });
  }

  /** The sentence a mention stands in. */
  of(mention: LiveMention): PageSentence {
    const { passage } = mention;
    const span = sentenceAt(sentences(passage.text), mention.start) ?? mention;
    return this.#sentence(passage, span, this.#around(passage));
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

  #around(passage: PagePassage): LiveMention[] {
    const place = this.#places.get(passage);
    if (place === undefined) return this.#mentions.get(passage) ?? [];
    return this.#passages
      .slice(Math.max(0, place - 1), place + 2)
      .flatMap((beside) => this.#mentions.get(beside) ?? []);
  }
}

/** A sentence as one story's cues look at it. */
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
