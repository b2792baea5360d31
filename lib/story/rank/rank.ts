import { footing, isGuess } from '../evidence/standing.ts';
import { sourceOf, topicOf } from '../lookup.ts';
import type { Fact, Source, Standing, Story } from '../types.ts';
import { commonTo, fitOf, groundsOf } from './rank-fit.ts';
import { rankIndex } from './rank-index.ts';
import { type RankedSentence, readSentence } from './rank-query.ts';

/** A fact, with what speaks for showing it. */
export interface Ranked {
  fact: Fact;
  /** How well it speaks to the sentence; 0 if they have nothing in common. */
  fit: number;
  /** The same, reduced if an earlier card on the page has shown it. Facts are sorted by this. */
  worth: number;
  /** On how many grounds it speaks to the sentence: see {@link groundsOf}. */
  grounds: number;
  /**
   * How well it can stand alone, whatever the sentence, because it is about the topic first and
   * takes nobody's side; undefined if that is not so.
   */
  introduces: number | undefined;
  /**
   * Whether it is not about the topic itself, but about what this stands for, as a capital does for
   * its government.
   */
  isBorrowed: boolean;
}

/** What a fact that earlier cards on the page have shown is still worth, as a share of its fit. */
const SHOWN_BEFORE = 0.6;

/**
 * What somebody only thinks or expects counts for this share of its fit, so that it must speak to
 * the sentence much more plainly.
 */
const GUESS = 0.7;

/**
 * And this is what remains of the fit of a fact that speaks to the sentence on a single ground: on
 * judged sentences of published articles, not even four in ten of these fitted, and eight in ten of the others.
 */
const SINGLE = 0.6;

/** The most that `introductionOf` gives: less by this much, what was shown before comes last. */
const BEST_INTRODUCTION = 5;

/** More than that. */
const FITS_AT_ALL = 10;

/**
 * The topic's facts, those worth most first; of those worth nothing, those that introduce it best
 * first. Empty for a topic the story has not got.
 */
export function rankFacts(
  story: Story,
  topic: string,
  sentence: RankedSentence,
  shown: ReadonlySet<string> = new Set(),
): Ranked[] {
  const index = rankIndex(story);
  const query = readSentence(story, topic, sentence);
  const standsFor = topicOf(story, topic)?.standsFor ?? topic;
  return story.facts
    .filter(({ topics }) => topics.includes(topic) || topics.includes(standsFor))
    .map((fact) => {
      const common = commonTo(index, query, fact);
      const grounds = groundsOf(index, common);
      const share = (isGuess(fact) ? GUESS : 1) * (grounds > 1 ? 1 : SINGLE);
      const fit = fitOf(index, common, fact) * share;
      const worth = fit * (shown.has(fact.id) ? SHOWN_BEFORE : 1);
      const introduction =
        introductionOf(story, fact, topic) - (shown.has(fact.id) ? BEST_INTRODUCTION : 0);
      const { terms, related } = common;
      // Names that half the story is about don't say which introduction fits: the best founded
      // does.
      const fitsAtAll = grounds + terms.length + related.length > 0;
      const alone = fitsAtAll ? FITS_AT_ALL + worth : introduction;
      return {
        fact,
        fit,
        worth,
        grounds,
        introduction,
        introduces: introduces(fact, topic) ? alone : undefined,
        isBorrowed: !fact.topics.includes(topic),
      };
    })
    .sort((a, b) => b.worth - a.worth || b.introduction - a.introduction);
}

/**
 * Standings that take nobody's side: what a document states or works out, or what a party says
 * about itself.
 */
const NEUTRAL: ReadonlySet<Standing> = new Set(['reported', 'said', 'announced', 'analysis']);

/**
 * Whether a fact introduces its topic: it is about the topic first, and not merely thought,
 * expected, or said against somebody.
 */
function introduces({ topics, evidence }: Fact, topic: string): boolean {
  return topics[0] === topic && evidence.every(({ standing }) => NEUTRAL.has(standing));
}

/** Sources whose business is a view: what they state is chosen, and worded, to make a point. */
const VIEWS: readonly Source['kind'][] = ['opinion-column', 'blog-commentary'];

/**
 * How well a fact introduces its topic: better if documents state it, if several do, and if one of
 * them is more than somebody's view.
 */
function introductionOf(story: Story, fact: Fact, topic: string): number {
  const sources = [...new Set(fact.evidence.map(({ source }) => source))];
  const isSober = sources.some(
    (id) => !VIEWS.includes(sourceOf(story, id)?.kind ?? 'opinion-column'),
  );
  return (
    (introduces(fact, topic) ? 2 : 0) +
    (footing(fact.evidence) === 'stated' ? 1 : 0) +
    (isSober ? 1 : 0) +
    Math.min(sources.length - 1, 2) * 0.5
  );
}
