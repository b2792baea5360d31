import type { PersonEntry } from '../name-index.ts';
import type { Weights } from './clues.ts';
import { Discourse } from './discourse.ts';
import type { Event } from './event.ts';
import type { Verdict } from './verdict.ts';
import { besideArticle, inHeadline } from './whole-page.ts';

/**
 * Whom each sighting of one surname means. The article is read from start to end. A caption, or a
 * text that stands around the article, is read by itself, since the people it names say nothing
 * about what follows; only a surname that nothing in it explains is looked up in the article.
 */
export function follow(
  events: readonly Event[],
  people: readonly PersonEntry[],
  weights: Weights,
): (Verdict | undefined)[] {
  const article = events.filter(({ part }) => part === 'article');
  const main = new Discourse(article, people, weights);
  const verdicts = new Map<Event, Verdict | undefined>();
  for (const [at, event] of article.entries()) verdicts.set(event, main.step(event, at));
  for (const [at, event] of article.entries()) {
    if (!verdicts.get(event)) verdicts.set(event, inHeadline(event, at, main));
  }
  const others = Map.groupBy(
    events.filter(({ part }) => part !== 'article'),
    ({ passage }) => passage,
  );
  for (const own of others.values()) {
    const discourse = new Discourse(own, people, weights);
    for (const [at, event] of own.entries()) {
      verdicts.set(event, discourse.step(event, at) ?? besideArticle(event, discourse, main));
    }
  }
  return events.map((event) => verdicts.get(event));
}
