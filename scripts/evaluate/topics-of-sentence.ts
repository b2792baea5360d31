import { createFinder, findIn } from '../../lib/find/finder.ts';
import type { Finder } from '../../lib/find/types.ts';
import { compiledNames } from '../project/stories.ts';

/** Comes before each sentence, so that it is read as part of an article about the story. */
const BEFORE =
  'Russian President Vladimir Putin and North Korean leader Kim Jong Un met in Russia; Defence Minister Sergei Shoigu had been to North Korea before.';

/** What the finder sees in single sentences, each read as part of an article about the story. */
export class TopicsOfSentence {
  readonly #finder: Finder = createFinder(compiledNames());

  /**
   * Ids of the topics mentioned in a sentence, in order and with repeats. `lang` is its language
   * (BCP 47).
   */
  read(sentence: string, lang = 'en'): string[] {
    return this.readNear(sentence, lang).topics;
  }

  /** The same, together with those of the sentence before it. */
  readNear(sentence: string, lang = 'en'): { topics: string[]; nearby: string[] } {
    const passages = [BEFORE, sentence].map((text) => ({ text, role: 'prose' as const }));
    const { mentions } = findIn(this.#finder, passages, { lang });
    return {
      topics: mentions.filter(({ passage }) => passage === 1).map(({ topic }) => topic),
      nearby: mentions.map(({ topic }) => topic),
    };
  }
}
