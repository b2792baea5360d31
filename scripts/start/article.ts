import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../project/run.ts';
import { serveFile } from './serve-file.ts';

const SAMPLE = join(ROOT, 'tests', 'fixtures', 'sample-article.html');

/** An article to read: where the browser finds it. */
export interface Article {
  url: string;
  /** Whether it is the sample that comes with the project. */
  sample: boolean;
  /** Stops serving it, if it is a file. */
  close(): void;
}

/** A sentence for the person at the terminal about the article they named. */
export class NoArticle extends Error {}

/**
 * The article to open. An address is used as it is; a file is served on localhost, because
 * extensions may not read `file:` pages by default; undefined means the sample.
 * @throws {NoArticle} if there is no such file.
 */
export async function articleFor(named: string | undefined): Promise<Article> {
  if (named === undefined) return { ...(await serveFile(SAMPLE)), sample: true };
  if (/^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) throw new NoArticle(`${named} is not an address.`);
    return { url: named, sample: false, close: () => {} };
  }
  const path = named.startsWith('file:')
    ? fileURLToPath(named)
    : // npm runs scripts in the project's folder; this says from which folder npm was run.
      resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new NoArticle(`There is no file ${path}.`);
  if (!found.isFile()) throw new NoArticle(`${basename(path)} is not a file.`);
  return { ...(await serveFile(path)), sample: false };
}
