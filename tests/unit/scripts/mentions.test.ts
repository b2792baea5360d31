import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { passagesOfText } from '../../../lib/find/passages-of-text.ts';
import { readDocument } from '../../../scripts/mentions/read-document.ts';

/** Each run compiles the stories again. */
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'mentions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/mentions.ts', ...args], { encoding: 'utf8' });
}

describe('npm run mentions', () => {
  test('answers for every file it can read, names those it cannot, and fails', () => {
    const good = file('good.txt', 'The talks\n\nKim Jong Un met Putin.\nKim left.');
    const bad = file('bad.txt', new Uint8Array([75, 0, 105]));
    const missing = join(folder, 'missing.txt');
    const { stdout, stderr, status } = run(good, missing, bad, '--json');
    expect(status).toBe(1);
    expect(stderr).toContain('missing.txt');
    expect(stderr).toContain('bad.txt');
    expect(JSON.parse(stdout)).toEqual([
      {
        file: good,
        lang: 'en',
        about: expect.any(Boolean),
        mentions: [
          { topic: 'kim-jong-un', text: 'Kim Jong Un', start: 11, end: 22, why: 'full name' },
          expect.objectContaining({ topic: 'vladimir-putin', start: 27, end: 32 }),
          expect.objectContaining({ topic: 'kim-jong-un', start: 34, end: 37 }),
        ],
      },
    ]);
  });

  test('reads HTML as the extension does, and prints the text that offsets count in', () => {
    const page = file(
      'page.html',
      '<html lang="ko"><nav>북한</nav><h1>회담</h1><p><b>푸</b>틴 대통령</p><script>김정은</script></html>',
    );
    const text = run(page, '--text').stdout;
    expect(text.trim()).toBe('회담\n\n푸틴 대통령');
    const [{ lang, mentions }] = JSON.parse(run(page, '--json').stdout);
    expect(lang).toBe('ko');
    expect(mentions).toMatchObject([{ topic: 'vladimir-putin', start: 4, end: 6 }]);
  });

  test('without --json, a table with the reasons', () => {
    const { stdout, status } = run(file('table.txt', 'Putin spoke.'));
    expect(stdout).toMatch(/0–5 +vladimir-putin +Putin +\(a name that is enough by itself\)/);
    expect(status).toBe(0);
  });

  test('a surname that could be somebody else’s says so', () => {
    const text = [
      'Kim Jong Un came by train to Russia.',
      'Kim Yong Chol, a general, came, too.',
      'Kim Yong Chol spoke.',
      'Kim Jong Un spoke next. Kim promised shells.',
      'North Korea and Russia signed a pact in Pyongyang. North Korea and Russia were friends.',
    ].join('\n\n');
    expect(run(file('unsure.txt', text)).stdout).toMatch(
      / Kim +\(surname of Kim Jong Un, named in full before; somebody else could be meant\)/,
    );
  });

  test('says how it is used, and which option there is not', () => {
    const { stderr, status } = run('--jsno');
    expect(stderr).toContain('--jsno');
    expect(stderr).toContain('Usage');
    expect(status).toBe(1);
  });
});

describe('a file', () => {
  test.each([
    [
      'a declared encoding',
      'a.html',
      Buffer.from('<meta charset="windows-1251"><p>\xcf\xf3\xf2\xe8\xed', 'latin1'),
      'Путин',
    ],
    ['HTML by its first words', 'page', Buffer.from('<!doctype html><p>Hello'), 'Hello'],
    ['anything else as text', 'notes', Buffer.from('<p> Hello'), '<p> Hello'],
  ])('with %s', (_, name, bytes, text) => {
    expect(readDocument(name, bytes).text.trim()).toBe(text);
  });

  test('with HTML in two languages is read as passages, each with its offset and language', () => {
    const bytes = Buffer.from('<html lang="en"><h1>Talks</h1><p lang="ru">Путин</p></html>');
    const { text, lang, passages } = readDocument('page.html', bytes);
    expect(lang).toBe('en');
    expect(passages).toMatchObject([
      { text: 'Talks', role: 'title' },
      { text: 'Путин', role: 'prose', lang: 'ru' },
    ]);
    for (const passage of passages)
      expect(text.startsWith(passage.text, passage.offset)).toBe(true);
  });
});

describe('a plain text', () => {
  test('is cut at blank lines, each passage with its offset; a short first line is the title', () => {
    const text = 'A title\n\nOne line\nand another.\n \n\nThe end.';
    const cuts = passagesOfText(text);
    expect(cuts.map(({ role, text: own }) => [role, own])).toEqual([
      ['title', 'A title'],
      ['prose', 'One line\nand another.'],
      ['prose', 'The end.'],
    ]);
    for (const { offset, text: own } of cuts) expect(text.startsWith(own, offset)).toBe(true);
  });

  test('has headings: short lines that end like none of a text, before longer ones', () => {
    const text =
      'A title\n\nKim Jong Nam (1971–2017)\n\nThe eldest son of them all.\n\nShort.\n\nThe end';
    expect(passagesOfText(text).map(({ role }) => role)).toEqual([
      'title',
      'heading',
      'prose',
      'prose',
      'prose',
    ]);
  });

  test('has no title where its first line is a sentence, or all there is', () => {
    expect(passagesOfText('So it ends.\n\nReally.')[0]?.role).toBe('prose');
    expect(passagesOfText('Only this')[0]?.role).toBe('prose');
  });
});
