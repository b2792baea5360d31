import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../../scripts/licences/licences-of.ts';
import { ROOT } from '../../../scripts/project/run.ts';

const text = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

test('docs/licences.md is what the packages say', () => {
  const now = licencesOf(JSON.parse(text('package.json')), JSON.parse(text('package-lock.json')));
  expect(text('docs', 'licences.md'), 'Run npm run licences').toBe(now);
});

test('a package that tells no licence is refused', () => {
  const manifest = { dependencies: { some: '1' }, devDependencies: {} };
  expect(() => licencesOf(manifest, { packages: { 'node_modules/some': {} } })).toThrow('some');
});
