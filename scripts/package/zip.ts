import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Files by their path in an archive, with `/` as separator. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The date of every file in an archive: the earliest that a zip can hold. In local time, because
 * that is what zips hold; the bytes are the same in any time zone.
 */
const DATE = new Date(1980, 0, 1);

/**
 * A zip of these files. The same files give the same bytes, whatever their order, and whenever and
 * wherever it is made.
 */
export function zipOf(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of [...files.keys()].sort()) sorted[path] = files.get(path) as Uint8Array;
  return zipSync(sorted, { level: 9, mtime: DATE });
}

/** All files in a folder and its subfolders. */
export async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return readFiles(folder, paths);
}

/** These files of a folder, by their path in it. */
export async function readFiles(folder: string, paths: readonly string[]): Promise<Files> {
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path.replaceAll(sep, '/'), await readFile(join(folder, path))] as const,
      ),
    ),
  );
}
