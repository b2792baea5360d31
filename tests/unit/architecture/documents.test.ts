import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/project/run.ts';
import { ROOMS, usesOf } from './rooms.ts';
import { filesIn, readText, sourcesIn } from './sources.ts';

const documents = filesIn('.').filter(({ path }) => path.endsWith('.md'));
const manifest = JSON.parse(readText('package.json'));

describe('the documents are true', () => {
  test('every command that they, or comments and messages, name is one of package.json', () => {
    const texts = filesIn('.').filter(({ path }) => !path.startsWith('tests/unit/architecture/'));
    const named = texts.flatMap(({ path, text }) =>
      commandsIn(text).map((name) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(0);
    const wrong = named.filter(({ name }) => !(name in manifest.scripts));
    expect(wrong, 'Name the command that does it now').toEqual([]);
  });

  test('every file they link to is there', () => {
    const links = documents.flatMap(({ path, text }) =>
      linksIn(text).map((to) => ({ path, to: posix.join(posix.dirname(path), to) })),
    );
    expect(links.length).toBeGreaterThan(0);
    const dead = links.filter(({ to }) => !existsSync(`${ROOT}/${to}`));
    expect(dead, 'Link to where it is now').toEqual([]);
  });

  test('every file of ours that they name is there', () => {
    const named = documents.flatMap(({ path, text }) => pathsIn(text).map((to) => ({ path, to })));
    expect(named.length).toBeGreaterThan(0);
    const gone = named.filter(({ to }) => !existsSync(`${ROOT}/${to}`));
    expect(gone, 'Name it as it is called now').toEqual([]);
  });

  test('every command of package.json is documented', () => {
    const told = new Set(commandsIn(readText('CONTRIBUTING.md') + readText('README.md')));
    const untold = Object.keys(manifest.scripts).filter((name) => !told.has(name));
    expect(untold, 'Say in CONTRIBUTING.md what it does').toEqual([]);
  });

  test('every room is described in docs/architecture.md', () => {
    const text = readText('docs/architecture.md');
    const unnamed = ROOMS.filter((room) => !text.includes(`\`${room}/\``));
    expect(unnamed, 'Say in its table what the room does').toEqual([]);
  });

  test('docs/architecture.md lists which other rooms each room uses', () => {
    const text = readText('docs/architecture.md');
    const wrong = [...usesOf(sourcesIn('entrypoints', 'lib'))].flatMap(([room, used]) => {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${room}`)) ?? '';
      const told = row.split('|').at(-2)?.trim() ?? '';
      if (told === 'everything below') return [];
      const names = told.split(', ');
      const really = [...used].map((other) => other.replace(/^lib\//, ''));
      return [
        ...really.filter((name) => !names.includes(name)).map((name) => `${room} uses ${name}`),
        ...names
          .filter((name) => ROOMS.includes(`lib/${name}`) && !really.includes(name))
          .map((name) => `${room} does not use ${name}`),
      ];
    });
    expect(wrong, 'Say so in the table’s last column, or do without it').toEqual([]);
  });

  test('the stores’ screenshots are there, in the size that docs/store/README.md names', async () => {
    const folder = join(ROOT, 'docs', 'store', 'screenshots');
    const pictures = readdirSync(folder);
    expect(pictures.length, 'Take them: npm run pictures').toBeGreaterThan(0);
    for (const picture of pictures) {
      const { width, height } = await sharp(join(folder, picture)).metadata();
      expect(`${width} × ${height}`, picture).toBe('1280 × 800');
    }
    expect(readText('docs/store/README.md')).toContain('1280 × 800');
  });

  test('every kind of stored key is in docs/privacy.md', () => {
    const kinds = filesIn('lib/settings').flatMap(({ text }) =>
      Array.from(text.matchAll(/^const PREFIX = '(\w+:)'/gm), ([, prefix = '']) => prefix),
    );
    expect(kinds).toContain('site:');
    const text = readText('docs/privacy.md');
    const untold = kinds.filter((prefix) => !text.includes(`| \`${prefix}`));
    expect(untold, 'Say in its first table what is stored there, and why').toEqual([]);
  });

  test('the rules can fail', () => {
    expect(commandsIn('`npm run -s fly`, `npm start` and `npm test -- unit`')).toEqual([
      'fly',
      'start',
      'test',
    ]);
    expect(
      linksIn('[a](b.md#c), ![d](e/f.svg), [g](https://h.example), <img src="i.png">'),
    ).toEqual(['b.md', 'e/f.svg', 'i.png']);
  });
});

describe('every dependency', () => {
  const rows = readText('docs/dependencies.md').matchAll(/^\| (`[^|]+`)/gm);
  const told = Array.from(rows, ([, names = '']) => names.match(/[^`, ]+/g) ?? []).flat();
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  test('has its reason in docs/dependencies.md', () => {
    const untold = used.filter((name) => !told.includes(name));
    expect(untold, 'Say what it is for and why this one, or do without it').toEqual([]);
  });

  test('named in docs/dependencies.md is one of package.json', () => {
    expect(
      told.filter((name) => !used.includes(name)),
      'Take its row out',
    ).toEqual([]);
  });
});

/** Names of the npm scripts that a text tells its reader to run. */
function commandsIn(text: string): string[] {
  return Array.from(
    text.matchAll(/\bnpm (?:run (?:--silent |-s )?([\w:-]+)|(start|test))\b/g),
    ([, run, short]) => run ?? short ?? '',
  );
}

/**
 * Files and folders of the project that a text names as code; patterns, and names that stand for
 * any, left out.
 */
function pathsIn(text: string): string[] {
  const found = text.matchAll(/`((?:entrypoints|knowledge|lib|locales|scripts|tests)\/[^`\s]*)`/g);
  return Array.from(found, ([, path = '']) => path).filter(
    (path) => !/[*<]|\/[A-Z]+(\/|$)|\bmy-/.test(path),
  );
}

/** Files that a document links to or shows, as it names them. */
function linksIn(text: string): string[] {
  const found = text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"\s]+)"/g);
  return Array.from(found, ([, link, source]) => (link ?? source ?? '').replace(/#.*/, '')).filter(
    (to) => to && !/^[a-z]+:/.test(to),
  );
}
