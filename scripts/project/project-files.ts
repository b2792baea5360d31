import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/**
 * Paths, from the root, of the project's own files (in these folders, if any are given): those that
 * git tracks, and new ones that it does not ignore. @throws outside a git checkout.
 */
export function projectFiles(...folders: string[]): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders],
    { cwd: ROOT, encoding: 'utf8' },
  );
  // A file that has just been deleted is still tracked until that is committed.
  return listed.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
}
