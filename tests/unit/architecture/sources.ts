import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectFiles } from '../../../scripts/project/project-files.ts';
import { ROOT } from '../../../scripts/project/run.ts';

/** A source file of the project: its path from the root and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every source file under these folders, tracked or new, as git sees them. */
export function sourcesIn(...folders: string[]): SourceFile[] {
  return filesIn(...folders).filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
}

/** Every file under these folders, tracked or new, as git sees them. */
export function filesIn(...folders: string[]): SourceFile[] {
  return projectFiles(...folders).map((path) => ({ path, text: readText(path) }));
}

/** The text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a file imports: packages by name, the project's own files by path from the root. */
export function importsOf({ path, text }: SourceFile): string[] {
  const found = codeOf(text, { strings: true }).matchAll(
    /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return Array.from(found, ([, name = '']) =>
    name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name,
  );
}

/**
 * A file's code without its comments and, unless asked for, without the contents of its strings.
 */
export function codeOf(text: string, { strings = false } = {}): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g,
    (piece) => (piece.startsWith('/') ? ' ' : strings ? piece : "''"),
  );
}
