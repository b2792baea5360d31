import { AlsoJudge, type AlsoSet, readAlsoCases } from './also-cases.ts';
import { bundledStory } from './ranking-cases.ts';

/** `npm run evaluate:also [-- development]`: what “Our sources also say” would add to judged articles, and how much of it they do say. */
const story = bundledStory();
const set: AlsoSet = process.argv[2] === 'development' ? 'development' : 'held-out';
const judge = new AlsoJudge(story);
const judged = readAlsoCases(story, set).map((article) => judge.judge(article));
for (const { title, added, wrong } of judged)
  for (const point of added)
    console.log(`${wrong.includes(point) ? 'wrong' : 'right'}  ${title}: ${point.text}`);
const added = judged.flatMap((article) => article.added).length;
const wrong = judged.flatMap((article) => article.wrong).length;
console.log(`${added} points added to ${judged.length} articles, ${wrong} of them wrongly`);
