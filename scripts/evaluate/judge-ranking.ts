import { isGuess } from '../../lib/story/evidence/standing.ts';
import { chooseStatements } from '../../lib/story/rank/rank-card.ts';
import type { Story } from '../../lib/story/types.ts';
import { factsOf, type RankingCase } from './ranking-cases.ts';
import { TopicsOfSentence } from './topics-of-sentence.ts';

/** How a set of cases came out. */
export interface Outcome {
  /** Cases for which the topic has something that fits. */
  cases: number;
  /**
   * Of these, those where the first statement fits, or any of the card's; and the same for the
   * facts in file order.
   */
  first: number;
  any: number;
  firstInOrder: number;
  anyInOrder: number;
  /** Second and third statements on all cards; of these, those that fit. */
  further: number;
  furtherFit: number;
  /**
   * Cases for which nothing fits; of these, those where the card shows at most one statement, and
   * those where it shows nobody's opinion or forecast.
   */
  silent: number;
  alone: number;
  neutral: number;
  /** Cases whose first statement does not fit, with what is shown. */
  misses: { one: RankingCase; shown: string[] }[];
}

/** Opens a card on the sentence of each case, read by the finder, and compares. */
export function judgeRanking(cases: readonly RankingCase[], story: Story): Outcome {
  const topicsOf = new TopicsOfSentence();
  const results = cases.map((one) => {
    const sentence = {
      text: one.sentence,
      topics: new Set([one.topic, ...topicsOf.read(one.sentence, one.lang)]),
    };
    const { now } = chooseStatements(
      story,
      one.topic,
      { ...sentence, about: one.about },
      { lang: one.lang, published: one.published, shown: new Set(one.shown) },
    );
    const shown = now.map(({ id }) => id);
    return { one, now, shown, ordered: factsOf(story, one.topic).slice(0, 3) };
  });
  const spoken = results.filter(({ one }) => one.right.length > 0);
  const silent = results.filter(({ one }) => one.right.length === 0);
  const fits = (one: RankingCase, ids: readonly string[]) =>
    ids.some((id) => one.right.includes(id));
  const further = results.flatMap(({ one, shown }) => shown.slice(1).map((id) => fits(one, [id])));
  const count = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length;
  return {
    cases: spoken.length,
    first: count(spoken, ({ one, shown }) => fits(one, shown.slice(0, 1))),
    any: count(spoken, ({ one, shown }) => fits(one, shown)),
    firstInOrder: count(spoken, ({ one, ordered }) => fits(one, ordered.slice(0, 1))),
    anyInOrder: count(spoken, ({ one, ordered }) => fits(one, ordered)),
    further: further.length,
    furtherFit: count(further, (fits) => fits),
    silent: silent.length,
    alone: count(silent, ({ shown }) => shown.length <= 1),
    neutral: count(silent, ({ now }) => !now.some(isGuess)),
    misses: spoken.filter(({ one, shown }) => !fits(one, shown.slice(0, 1))),
  };
}
