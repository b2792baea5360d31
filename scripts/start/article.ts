import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromTerminal, Refusal } from '../project/command.ts';
import { isHtml } from '../project/html-pages.ts';
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

/**
 * The article to open. An address is used as it is; a file is served on localhost, because
 * extensions may not read `file:` pages by default; undefined means the sample.
 * @throws {Refusal} if there is no such file, or it is not a web page.
 */
export async function articleFor(named: string | undefined): Promise<Article> {
  if (named === undefined) return { ...(await serveFile(SAMPLE)), sample: true };
  if (/^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) throw new Refusal(`${named} is not an address.`);
    return { url: named, sample: false, close: () => {} };
  }
  const path = named.startsWith('file:') ? fileURLToPath(named) : fromTerminal(named);
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new Refusal(
      `There is no file ${path}. Name a saved page, or an address that begins with https://.`,
    );
  }
  if (!found.isFile()) throw new Refusal(`${basename(path)} is not a file.`);
  if (!isHtml(path)) {
    throw new Refusal(
      `${basename(path)} is not a web page. Name an .html file; npm run mentions reads plain text.`,
    );
  }
  return { ...(await serveFile(path)), sample: false };
}
