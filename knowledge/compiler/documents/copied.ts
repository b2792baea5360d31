import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problems } from '../problems.ts';

/** This many words in a row count as a copy; shorter runs are how anyone would put it. */
export const RUN = 9;

/** Values that may repeat the document: what they name has no other words. */
const VERBATIM = new Set(['title', 'name', 'author', 'outlet', 'url', 'links', 'document']);

/** Every run of `RUN` words in a set of documents. */
export class Runs {
  readonly #runs = new Map<string, string>();

  /** `name` is what a copy is reported to come from. */
  add(name: string, text: string): void {
    const words = comparedWords(text);
    for (let i = 0; i + RUN <= words.length; i++)
      this.#runs.set(words.slice(i, i + RUN).join(' '), name);
  }

  /** The first run that `text` shares with a document, or undefined. */
  find(text: string): { name: string; words: string } | undefined {
    const words = comparedWords(text);
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ');
      const name = this.#runs.get(run);
      if (name !== undefined) return { name, words: run };
    }
    return undefined;
  }
}

/** Reports every text in a YAML file that shares a run of words with a document. */
export function checkCopied(
  folder: string,
  file: string,
  shown: string,
  runs: Runs,
  problems: Problems,
): void {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines });
  visit(document, {
    Pair: (_, { key }) =>
      isScalar(key) && VERBATIM.has(String(key.value)) ? visit.SKIP : undefined,
    Scalar: (key, node, path) => {
      if (typeof node.value !== 'string' || (key === 'key' && isPair(path.at(-1)))) return;
      const copy = runs.find(node.value);
      if (!copy) return;
      const start = copy.words.split(' ').slice(0, 4).join(' ');
      const says = `${RUN} words in a row are also in “${copy.name}” (“${start} …”). Use words of your own; a locator takes three or four words from each end.`;
      problems.add(
        { file: `${shown}/${file}`, line: lines.linePos(node.range?.[0] ?? 0).line },
        says,
      );
    },
  });
}

/**
 * The words of a text in the form in which copies are detected: lower case, without web addresses.
 */
export function comparedWords(text: string): string[] {
  const prose = text.replace(/https?:\/\/\S+/g, ' ');
  return [...prose.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(([word]) =>
    word.toLowerCase().replace('’', "'"),
  );
}
