import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createFinder, findIn } from '../lib/find/finder.ts';
import type { Finder } from '../lib/find/types.ts';
import { explain } from './mentions/explain.ts';
import { type Document, readDocument } from './mentions/read-document.ts';
import { command, fromTerminal, Refusal } from './project/command.ts';
import { compiledNames } from './project/stories.ts';

/**
 * The result for one file. Offsets are UTF-16 units of the file's text, or of the text extracted
 * from HTML.
 */
interface Answer {
  file: string;
  lang: string;
  about: boolean;
  mentions: { topic: string; text: string; start: number; end: number; why: string }[];
}

function answer(finder: Finder, file: string, { passages, lang }: Document): Answer {
  const found = findIn(finder, passages, lang === undefined ? {} : { lang });
  return {
    file,
    lang: found.lang,
    about: found.about.length > 0,
    mentions: found.mentions.map(({ passage, start, end, topic, text, why }) => {
      const offset = passages[passage]?.offset ?? 0;
      return { topic, text, start: offset + start, end: offset + end, why: explain(why) };
    }),
  };
}

function table({ file, lang, about, mentions }: Answer): string {
  const width = Math.max(0, ...mentions.map(({ topic }) => topic.length));
  const rows = mentions.map(
    ({ topic, text, start, end, why }) =>
      `  ${`${start}–${end}`.padEnd(13)} ${topic.padEnd(width)}  ${text.replace(/\s+/g, ' ')}  (${why})`,
  );
  const head = `${file}: ${lang}, ${about ? 'about the story' : 'not about the story'}, ${mentions.length} mentions`;
  return [head, ...rows].join('\n');
}

/** Why a file could not be read, in a few words. */
function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'this is a folder; name the files in it' : message;
}

const USAGE = `npm run --silent mentions -- FILE... [--json | --text]
Finds the topics of the stories in .txt and .html files.`;

await command(USAGE, () => {
  const { values, positionals: files } = parseArgs({
    options: { json: { type: 'boolean' }, text: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (files.length === 0) throw new Refusal(`Which files? Usage: ${USAGE}`);
  const finder = createFinder(compiledNames());
  const answers: Answer[] = [];
  for (const file of files) {
    try {
      const document = readDocument(file, readFileSync(fromTerminal(file)));
      if (values.text) process.stdout.write(`${document.text}\n`);
      else answers.push(answer(finder, file, document));
    } catch (error) {
      console.error(`${file}: ${whyNot(error as NodeJS.ErrnoException)}`);
      process.exitCode = 1;
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
  else if (answers.length > 0) process.stdout.write(`${answers.map(table).join('\n\n')}\n`);
});
