/**
 * `npm run evaluate -- [WHAT [SET]]`: how well Backstory agrees with what careful readers judged,
 * in the sets of tests/evaluation, which has a folder for each. All four if none is named; SET is
 * part of a set's name.
 */
import { evaluateAlso } from './evaluate/also.ts';
import { evaluateDisputes } from './evaluate/disputes.ts';
import { evaluateMentions } from './evaluate/mentions.ts';
import { evaluateRanking } from './evaluate/ranking.ts';
import { command, namesWith } from './project/command.ts';

const EVALUATIONS = {
  mentions: evaluateMentions,
  ranking: evaluateRanking,
  disputes: evaluateDisputes,
  also: evaluateAlso,
};

const NAMES = Object.keys(EVALUATIONS) as (keyof typeof EVALUATIONS)[];

await command('npm run evaluate -- [WHAT [SET]]', () => {
  const [what = '', set = ''] = process.argv.slice(2);
  for (const name of namesWith(what, NAMES)) {
    console.log(`── ${name}`);
    EVALUATIONS[name](set);
  }
});
