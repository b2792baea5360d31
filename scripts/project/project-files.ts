import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/**
 * Paths from the root of the project's own files, in all of it or below these folders: what git
 * tracks or, being new and not ignored, would. @throws if this is no git checkout.
 */
export function projectFiles(...folders: string[]): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders],
    { cwd: ROOT, encoding: 'utf8' },
  );
  // One that has just been deleted is tracked until that is committed.
  return listed.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
}
