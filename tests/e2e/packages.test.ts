import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, buildFolder } from '../../scripts/build/build-extension.ts';
import { NOTICES_FILE } from '../../scripts/build/notices.ts';
import { newFindings } from '../../scripts/package/lint.ts';
import { sources } from '../../scripts/package/sources.ts';
import { filesIn, zipOf } from '../../scripts/package/zip.ts';
import { ROOT } from '../../scripts/project/run.ts';

/** How long (ms) an extension may take to build and to be checked by the store's linter. */
const LONG = 120_000;

describe('the packages for the stores', () => {
  let elsewhere: string;
  beforeAll(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'backstory-sources-'));
    for (const [path, bytes] of Object.entries(unzipSync(zipOf(await sources())))) {
      await mkdir(dirname(join(elsewhere, path)), { recursive: true });
      await writeFile(join(elsewhere, path), bytes);
    }
    await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  });
  afterAll(() => rm(elsewhere, { recursive: true, force: true }));

  test.each(['firefox', 'chromium'] as const)(
    'the sources, unpacked elsewhere, build the very bytes of the package for %s',
    async (target) => {
      const ours = await filesIn(buildFolder(target));
      const theirs = await filesIn(await buildExtension(target, elsewhere));
      expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
      const differing = [...ours].filter(
        ([path, bytes]) => Buffer.compare(bytes, theirs.get(path) ?? Buffer.of()) !== 0,
      );
      expect(differing.map(([path]) => path)).toEqual([]);
      expect(Buffer.compare(zipOf(ours), zipOf(theirs))).toBe(0);
    },
    LONG,
  );

  test.each(['firefox', 'chromium'] as const)(
    'the package for %s brings its libraries’ licences',
    async (target) => {
      const notices = (await filesIn(buildFolder(target))).get(NOTICES_FILE);
      const text = Buffer.from(notices ?? []).toString();
      for (const library of ['@floating-ui/dom', 'dompurify', 'minisearch', 'preact', 'valibot']) {
        expect(text).toMatch(new RegExp(`^${library} [\\d.]+, .*(MIT|MPL)`, 'm'));
      }
      expect(text).toContain('Permission is hereby granted');
      expect(text).toContain('Mozilla Public License');
    },
  );

  test(
    'the linter of Firefox’s store finds nothing but what docs/store/warnings.yaml explains',
    async () => {
      expect(
        await newFindings(buildFolder('firefox')),
        'Mend it; where it is a library’s own code and harmless, say so in docs/store/warnings.yaml',
      ).toEqual([]);
    },
    LONG,
  );

  test(
    'a warning of our own making is not taken for a library’s',
    async () => {
      const build = join(elsewhere, '.output', 'careless');
      const manifest = JSON.parse(
        await readFile(join(buildFolder('firefox'), 'manifest.json'), 'utf8'),
      );
      await mkdir(build, { recursive: true });
      await writeFile(
        join(build, 'manifest.json'),
        JSON.stringify({
          ...{
            manifest_version: 3,
            name: 'Careless',
            version: '1',
            browser_specific_settings: manifest.browser_specific_settings,
          },
          background: { scripts: ['background.js'] },
        }),
      );
      await writeFile(join(build, 'background.js'), 'document.body.innerHTML = location.hash;\n');
      const found = await newFindings(build);
      expect(found.join()).toContain('warning UNSAFE_VAR_ASSIGNMENT in background.js:1:1');
      expect(found).toHaveLength(1);
    },
    LONG,
  );
});
