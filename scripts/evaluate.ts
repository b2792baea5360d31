/**
 * `npm run evaluate [-- WHAT [SET]]`: how well Backstory agrees with what careful readers judged,
 * in the sets of tests/evaluation, which has a folder for each. All four if none is named; SET is
 * the beginning of a set's name.
 */
import { evaluateAlso } from './evaluate/also.ts';
import { evaluateDisputes } from './evaluate/disputes.ts';
import { evaluateMentions } from './evaluate/mentions.ts';
import { evaluateRanking } from './evaluate/ranking.ts';

const EVALUATIONS = {
  mentions: evaluateMentions,
  ranking: evaluateRanking,
  disputes: evaluateDisputes,
  also: evaluateAlso,
};

const [what, set = ''] = process.argv.slice(2);
const wanted = Object.entries(EVALUATIONS).filter(([name]) => what === undefined || what === name);
if (wanted.length === 0) {
  console.error(
    `There is nothing called ${what} to evaluate, only ${Object.keys(EVALUATIONS).join(', ')}.`,
  );
  process.exitCode = 1;
}
for (const [name, evaluate] of wanted) {
  console.log(`── ${name}`);
  evaluate(set);
}
