import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { cite } from '../documents/cite.ts';
import { readDocument, type SourceDocument } from '../documents/document.ts';
import { loadStory } from '../files/load.ts';
import { Problems, Refusal } from '../problems.ts';
import { storyFolders } from '../stories.ts';
import { listed, nearest } from '../wording/words.ts';
import { attempt, type Terminal } from './terminal.ts';

const USAGE = `npm run cite -- SOURCE "words from the document" [--documents DIR] [--story NAME]
  Finds the words and prints a locator to paste into a story's YAML.
  The documents are looked for in DIR, else in the folder that BACKSTORY_DOCUMENTS names.`;

const NO_LOCATOR =
  'no locator: the same words occur elsewhere too. Cite a longer passage around them.';

/** Ready to paste into YAML. */
const quoted = (at: string) =>
  stringify(at, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();

/** Runs `npm run cite` with these arguments and returns its exit status: 1 if nothing was found. */
export function citeCommand(args: string[], terminal: Terminal): number {
  return attempt(args, USAGE, terminal, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { documents: { type: 'string' }, story: { type: 'string' } },
    });
    const [source, ...rest] = positionals;
    const words = rest.join(' ').trim();
    if (!source || !words) throw new Refusal(USAGE);
    const document = findDocument(source, values, terminal);
    const found = cite(document, words);
    if (found.length === 0) {
      throw new Refusal(
        `“${words}” does not occur in ${source}. Try fewer words, copied from the document.`,
      );
    }
    for (const { paragraph, sentence, text, at, whole } of found) {
      terminal.out(`${source} ${paragraph}.${sentence}: ${text.replace(/\s+/g, ' ')}`);
      terminal.out(at ? `  at: ${quoted(at)}` : `  ${NO_LOCATOR}`);
      if (whole) terminal.out(`  at: ${quoted(whole)} # the whole sentence`);
    }
    return 0;
  });
}

function findDocument(
  source: string,
  given: { documents?: string | undefined; story?: string | undefined },
  { root, base, env }: Terminal,
): SourceDocument {
  const folders = given.story === undefined ? storyFolders(root) : [join(root, given.story)];
  const known: string[] = [];
  for (const folder of folders) {
    const { entries } = loadStory(folder, base, new Problems()).sources;
    known.push(...entries.map(({ value }) => value.id));
    const entry = entries.find(({ value }) => value.id === source);
    if (!entry) continue;
    const own = join(folder, 'documents');
    const documents = existsSync(own) ? own : (given.documents ?? env.BACKSTORY_DOCUMENTS);
    if (!documents)
      throw new Refusal(
        `The documents are not here. Give their folder: --documents DIR, or BACKSTORY_DOCUMENTS=DIR.`,
      );
    const path = join(documents, entry.value.document);
    if (!existsSync(path))
      throw new Refusal(`There is no ${path}. Name the folder that holds it: --documents DIR.`);
    const document = readDocument(path);
    if (!document) throw new Refusal(`${path} is not text in UTF-8. Save it as that.`);
    return document;
  }
  const meant = nearest(source, known);
  throw new Refusal(
    `There is no source “${source}”. ${meant ? `Did you mean “${meant}”?` : `There is: ${listed(known)}.`}`,
  );
}
