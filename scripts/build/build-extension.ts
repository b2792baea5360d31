import { join } from 'node:path';
import { Refusal } from '../project/command.ts';
import { type Ended, ROOT, runPackage } from '../project/run.ts';

/** What the extension is built for: browsers on Chromium's engine, or Firefox. */
export type Target = 'chromium' | 'firefox';

const BUILD_LIMIT_MS = 3 * 60_000;

/** For each target, the builder's options and the folder it builds into. */
const BUILDS: Record<Target, { options: readonly string[]; folder: string }> = {
  chromium: { options: [], folder: 'chrome-mv3' },
  firefox: { options: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/** The folder of a target's build. `root` is the project that was built, this one by default. */
export function buildFolder(target: Target, root = ROOT): string {
  return join(root, '.output', BUILDS[target].folder);
}

/** Runs the builder. With `keep`, its output is returned rather than shown. */
export function runBuilder(target: Target, { keep = false, root = ROOT } = {}): Promise<Ended> {
  const args = ['build', ...BUILDS[target].options];
  return runPackage('wxt/bin/wxt.mjs', args, { limit: BUILD_LIMIT_MS, keep, folder: root });
}

/**
 * Builds the extension and returns its folder. @throws {Refusal} with the builder's own words if it
 * fails.
 */
export async function buildExtension(target: Target, root = ROOT): Promise<string> {
  const { status, output } = await runBuilder(target, { keep: true, root });
  if (status !== 0) throw new Refusal(`The extension could not be built:\n${output.trim()}`);
  return buildFolder(target, root);
}
