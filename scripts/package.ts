/**
 * `npm run package`: builds the extension for both browsers, checks Firefox's with its store's
 * linter, and writes what the stores ask for into .output: a zip for each, and the sources for
 * Firefox's reviewers.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build/build-extension.ts';
import { newFindings } from './package/lint.ts';
import { sources } from './package/sources.ts';
import { type Files, filesIn, zipOf } from './package/zip.ts';
import { command, Refusal } from './project/command.ts';
import { ROOT } from './project/run.ts';

await command('npm run package', makePackages);

async function makePackages(): Promise<void> {
  parseArgs();
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const chromium = await buildExtension('chromium');
  const firefox = await buildExtension('firefox');
  const found = await newFindings(firefox);
  if (found.length > 0) {
    throw new Refusal(
      `The linter of Firefox's store has found what docs/store/warnings.yaml does not know:\n${found.join('\n')}`,
    );
  }
  const packages: Record<string, Files> = {
    chromium: await filesIn(chromium),
    firefox: await filesIn(firefox),
    sources: await sources(),
  };
  for (const [kind, files] of Object.entries(packages)) {
    const zip = zipOf(files);
    const file = join('.output', `${name}-${version}-${kind}.zip`);
    await writeFile(join(ROOT, file), zip);
    const digest = createHash('sha256').update(zip).digest('hex');
    console.log(
      `${file}  ${Math.ceil(zip.length / 1024)} kB, ${files.size} files, SHA-256 ${digest}`,
    );
  }
}
