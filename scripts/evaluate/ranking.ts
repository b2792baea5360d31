import { namesWith } from '../project/command.ts';
import { bundledStory } from '../project/stories.ts';
import { judgeRanking } from './judge-ranking.ts';
import { type RankingSet, readRankingCases } from './ranking-cases.ts';

const SETS: readonly RankingSet[] = [
  'development',
  'news',
  'languages',
  'held-out',
  'paraphrase',
  'nothing-fits',
];

/**
 * Prints, for the sets whose names contain `only`, how often a card's first statement, and one
 * of its first three, fits the sentence, compared with the topic's facts in file order. Misses are
 * only listed for the sets that rules may be tuned on, so that the others stay unread.
 */
export function evaluateRanking(only: string): void {
  const story = bundledStory();
  for (const set of namesWith(only, SETS)) {
    const found = judgeRanking(readRankingCases(set, story), story);
    if (set !== 'held-out' && set !== 'paraphrase') {
      for (const { one, shown } of found.misses) {
        console.log(`${one.topic}: ${one.sentence}\n    shows ${shown.join(', ')}`);
      }
    }
    const of = (part: number) => `${part} of ${found.cases} (${percent(part / found.cases)})`;
    console.log(
      [
        `${set}: the first statement fits ${of(found.first)}, in file order ${of(found.firstInOrder)}`,
        `one of three fits ${of(found.any)}, in file order ${of(found.anyInOrder)}`,
        `second and third statements fit ${found.furtherFit} of ${found.further}`,
        `one at most where nothing fits ${found.alone} of ${found.silent}, no guess ${found.neutral}`,
      ].join('; '),
    );
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
