import { join } from 'node:path';
import { ROOT, runPackage } from '../run.ts';

const BUILD_LIMIT_MS = 3 * 60_000;

/** Builds the extension for Chromium and answers with its folder. @throws with the builder's own words where it fails. */
export async function buildExtension(): Promise<string> {
  const { status, output } = await runPackage('wxt/bin/wxt.mjs', ['build'], {
    limit: BUILD_LIMIT_MS,
    keep: true,
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${output.trim()}`);
  return join(ROOT, '.output', 'chrome-mv3');
}
