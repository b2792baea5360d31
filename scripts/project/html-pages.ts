import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './command.ts';

/** A saved page, by the name of its file. */
export interface HtmlPage {
  name: string;
  html: string;
}

/** Whether a file is HTML, by its name. */
export function isHtml(file: string): boolean {
  return /\.x?html?$/i.test(file);
}

/** The HTML files of a folder, by name. @throws {Refusal} if there are none. */
export function htmlPagesIn(folder: string): HtmlPage[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const pages = files.filter(isHtml);
  if (pages.length === 0) {
    throw new Refusal(`There is no .html file in ${folder}. Name a folder of saved pages.`);
  }
  return pages.map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}
