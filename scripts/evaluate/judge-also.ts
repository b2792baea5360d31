import { createFinder, findIn } from '../../lib/find/finder.ts';
import type { Finder, Found } from '../../lib/find/types.ts';
import { alsoInSources, isWholeArticle } from '../../lib/story/brief/also.ts';
import { briefFor } from '../../lib/story/brief/brief.ts';
import { pointsHinted } from '../../lib/story/brief/hints.ts';
import { type CuedSentence, fires } from '../../lib/story/disputes/cues.ts';
import type { PageContext } from '../../lib/story/page-context.ts';
import type { BriefPoint, Story } from '../../lib/story/types.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { compiledNames } from '../project/stories.ts';
import type { AlsoCase } from './also-cases.ts';

/** What the story page would say about one article. */
export interface AlsoJudgement {
  title: string;
  /** The brief for the article. */
  brief: BriefPoint[];
  /** The points it would add. */
  added: BriefPoint[];
  /** Those of them that the article does touch: each is a false reproach. */
  wrong: BriefPoint[];
}

/** Judges articles against a story, reading each as a page is read, sentence by sentence. */
export class AlsoJudge {
  readonly #story: Story;
  readonly #finder: Finder = createFinder(compiledNames());

  constructor(story: Story) {
    this.#story = story;
  }

  /** What would be added to an article. */
  judge({ title, published, touches, text }: AlsoCase): AlsoJudgement {
    const page = this.#pageOf(text, published);
    const brief = briefFor(this.#story, page, isWholeArticle(page));
    const added = alsoInSources(this.#story, page, brief);
    return { title, brief, added, wrong: added.filter(({ id }) => touches.includes(id)) };
  }

  #pageOf(text: string, published: string): PageContext {
    const story = this.#story;
    const paragraphs = text.trim().split(/\n\s*\n/);
    const passages = paragraphs.map((paragraph) => ({ text: paragraph, role: 'prose' as const }));
    const found = findIn(this.#finder, passages, { lang: 'en' });
    const topics = new Map<string, number>();
    for (const { topic } of found.mentions) topics.set(topic, (topics.get(topic) ?? 0) + 1);
    const about = found.about.includes(story.story.id);
    const cued = paragraphs.flatMap((_, at) => cuedSentences(paragraphs, at, found, about));
    const touched = story.brief.filter(({ cues }) =>
      cued.some((sentence) => cues.some((cue) => fires(cue, sentence))),
    );
    return {
      about,
      topics,
      disputes: [],
      touched: new Set(touched.map(({ id }) => id)),
      hinted: new Set(pointsHinted(story, paragraphs).map(({ id }) => id)),
      lang: 'en',
      published,
      words: text.split(/\s+/).length,
      cutOff: false,
    };
  }
}

function cuedSentences(
  paragraphs: readonly string[],
  at: number,
  { mentions }: Found,
  about: boolean,
): CuedSentence[] {
  const text = paragraphs[at] ?? '';
  const nearby = mentions.filter(({ passage }) => Math.abs(passage - at) <= 1);
  return sentences(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    topics: new Set(
      mentions
        .filter((one) => one.passage === at && one.start >= start && one.start < end)
        .map(({ topic }) => topic),
    ),
    nearby: new Set(nearby.map(({ topic }) => topic)),
    about,
  }));
}
