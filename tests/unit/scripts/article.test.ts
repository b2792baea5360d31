import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../scripts/project/command.ts';
import { articleFor } from '../../../scripts/start/article.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-'));
  await mkdir(join(folder, 'page_files'));
  await writeFile(join(folder, 'page.html'), '<title>A page</title>');
  await writeFile(join(folder, 'page_files', 'style.css'), 'body {}');
  await writeFile(join(folder, 'private.txt'), 'not for the browser');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the article to open', () => {
  test('an address is taken as it is', async () => {
    const { url, sample } = await articleFor('https://news.example/story?id=7');
    expect({ url, sample }).toEqual({ url: 'https://news.example/story?id=7', sample: false });
  });

  test('without one, the sample', async () => {
    const { url, sample, close } = await articleFor(undefined);
    expect(sample).toBe(true);
    expect(await fetch(url).then((answer) => answer.text())).toContain('Vostochny');
    close();
  });

  test.each([
    ['a path', () => join(folder, 'page.html')],
    ['a file address', () => pathToFileURL(join(folder, 'page.html')).href],
  ])('%s is served, with what was saved beside it and nothing else', async (_, named) => {
    const { url, close } = await articleFor(named());
    const at = (path: string) => fetch(new URL(path, url));
    expect(await fetch(url).then((answer) => answer.text())).toBe('<title>A page</title>');
    expect((await at('page_files/style.css')).headers.get('content-type')).toBe('text/css');
    expect((await at('page_files/none.css')).status).toBe(404);
    expect((await at('private.txt')).status).toBe(404);
    expect((await at('page_files/..%2fprivate.txt')).status).toBe(404);
    expect((await at('%E0%A4%A')).status).toBe(404);
    close();
  });

  test.each([
    ['a file that is not there', () => join(folder, 'none.html'), /There is no file .*none\.html/],
    ['a folder', () => folder, /is not a file/],
    ['plain text', () => join(folder, 'private.txt'), /private\.txt is not a web page/],
    ['an address that is none', () => 'http://', /is not an address/],
  ])('%s is refused in a sentence', async (_, named, sentence) => {
    await expect(articleFor(named())).rejects.toThrow(sentence);
    await expect(articleFor(named())).rejects.toBeInstanceOf(Refusal);
  });
});
