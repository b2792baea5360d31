import { namesWith } from '../project/command.ts';
import { bundledStory } from '../project/stories.ts';
import { type AlsoSet, readAlsoCases } from './also-cases.ts';
import { AlsoJudge } from './judge-also.ts';

const SETS: readonly AlsoSet[] = ['development', 'held-out'];

/**
 * Prints, for the sets whose names contain `only`, what “Our sources also say” would add to the
 * judged articles, and how much of that they do say.
 */
export function evaluateAlso(only: string): void {
  const story = bundledStory();
  const judge = new AlsoJudge(story);
  for (const set of namesWith(only, SETS)) {
    const judged = readAlsoCases(story, set).map((article) => judge.judge(article));
    for (const { title, added, wrong } of judged)
      for (const point of added)
        console.log(`${wrong.includes(point) ? 'wrong' : 'right'}  ${title}: ${point.text}`);
    const added = judged.flatMap((article) => article.added).length;
    const wrong = judged.flatMap((article) => article.wrong).length;
    console.log(
      `${set}: ${added} points added to ${judged.length} articles, ${wrong} of them wrongly`,
    );
  }
}
