import { projectFiles } from '../project/project-files.ts';
import { ROOT } from '../project/run.ts';
import { type Files, readFiles } from './zip.ts';

/** Not needed for building, and would only make the archive larger. */
const LEFT_OUT = /^(tests|\.ci|docs\/pictures|docs\/store\/screenshots)\//;

/**
 * Everything the extension is built from, as Firefox's reviewers ask for it: the project's files as
 * they are in the work tree, with the build steps as BUILD.md. @throws outside a git checkout.
 */
export async function sources(): Promise<Files> {
  const files = await readFiles(
    ROOT,
    projectFiles().filter((path) => !LEFT_OUT.test(path)),
  );
  const steps = files.get('docs/store/build.md');
  return steps ? new Map([...files, ['BUILD.md', steps]]) : files;
}
