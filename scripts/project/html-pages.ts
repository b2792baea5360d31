import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Refusal } from './command.ts';

/** A saved page, by the name of its file. */
export interface HtmlPage {
  name: string;
  html: string;
}

/** The HTML files of a folder, by name. @throws {Refusal} if there are none. */
export function htmlPagesIn(folder: string): HtmlPage[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const pages = files.filter((file) => /^\.x?html?$/.test(extname(file)));
  if (pages.length === 0) {
    throw new Refusal(`There is no .html file in ${folder}. Name a folder of saved pages.`);
  }
  return pages.map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}
