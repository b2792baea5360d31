import { join } from 'node:path';
import { createFinder } from '../lib/find/finder.ts';
import { passagesOfText } from '../lib/find/passages-of-text.ts';
import { type Case, MARKED, readCases } from './mention-cases.ts';
import { compiledNames } from './names.ts';

const FOLDER = join(import.meta.dirname, '../tests/mentions');

interface Score {
  cases: number;
  words: number;
  right: number;
  wrong: number;
  missed: number;
  /** Cases of which the page's being about the story was judged wrongly. */
  about: number;
}

const finder = createFinder(compiledNames());
const only = process.argv[2];
const scores = new Map<string, Score>();
for (const one of readCases(FOLDER)) {
  if (only && !one.slice.includes(only)) continue;
  const score = scores.get(one.slice) ?? {
    cases: 0,
    words: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    about: 0,
  };
  scores.set(one.slice, score);
  judge(one, score);
}

for (const [slice, { cases, words, right, wrong, missed, about }] of scores) {
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  console.log(
    `${slice.padEnd(24)} ${String(cases).padStart(3)} cases  precision ${precision}  recall ${recall}  ` +
      `wrong ${wrong} (${((wrong / words) * 1000).toFixed(2)} per 1,000 words)  missed ${missed}  about wrong ${about}`,
  );
}

/** Counts a case and prints its errors, each with the words around it. */
function judge({ slice, name, lang, about, text, gold }: Case, score: Score): void {
  const passages = passagesOfText(text);
  const found = finder.resolve(finder.scan(passages), lang ? { lang } : {});
  const key = (topic: string, start: number, end: number) => `${topic} ${start} ${end}`;
  const expected = new Set(gold.map(({ topic, start, end }) => key(topic, start, end)));
  score.cases++;
  score.words += text.match(/\p{L}+/gu)?.length ?? 0;
  const tell = (what: string, topic: string, start: number, end: number) => {
    const around = (from: number, to: number) =>
      text.slice(Math.max(0, from), to).replace(/\s/g, ' ');
    console.log(
      `${slice}, ${name}: ${what} ${topic} …${around(start - 40, start)}⟦${around(start, end)}⟧${around(end, end + 30)}…`,
    );
  };
  for (const { topic, passage, start, end, why } of found.mentions) {
    if (!MARKED.has(topic)) continue;
    const offset = passages[passage]?.offset ?? 0;
    if (expected.delete(key(topic, offset + start, offset + end))) score.right++;
    else {
      score.wrong++;
      tell(`wrong (${why.rule})`, topic, offset + start, offset + end);
    }
  }
  for (const left of expected) {
    const [topic = '', start, end] = left.split(' ');
    score.missed++;
    tell('missed', topic, Number(start), Number(end));
  }
  if (found.about.length > 0 !== about) {
    score.about++;
    console.log(`${slice}, ${name}: ${about ? 'not taken to be' : 'taken to be'} about the story`);
  }
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '1.000' : (part / whole).toFixed(3);
}
