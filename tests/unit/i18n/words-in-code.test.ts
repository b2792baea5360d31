import { describe, expect, test } from 'vitest';
import { readCatalogues } from '../../../scripts/locales/catalogues.ts';
import { filesIn, sourcesIn } from '../architecture/sources.ts';
import { askedIn, isAsked, wordsIn } from './words-in-code.ts';

const product = sourcesIn('entrypoints', 'lib');

/**
 * Rooms that show nothing. `lib/story` has English words for citations, which are in English
 * throughout.
 */
const SILENT = /^lib\/(text|find|story|page|mark|doorbell)\//;

/** Not a word of ours to translate. */
const NAMES = new Set(['Backstory']);

describe('no word that a reader sees or hears stands in code', () => {
  test.each(product.filter(({ path }) => !SILENT.test(path)).map(({ path, text }) => [path, text]))(
    '%s',
    (path, text) => {
      const wrong = wordsIn(path, text)
        .filter((words) => !NAMES.has(words.text))
        .map((words) => `${path}:${words.line}: ${words.text}`);
      expect(
        wrong,
        'Put these words into locales/*.yml, run `npm run locales`, and ask for them with t()',
      ).toEqual([]);
    },
  );

  test('no word stands in the HTML of our own pages', () => {
    // The sample is an article to read with Backstory, in English like any other article.
    const pages = filesIn('entrypoints').filter(
      ({ path }) => path.endsWith('.html') && !path.includes('/sample/'),
    );
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.filter(
      ({ text }) =>
        !NAMES.has(text.replace(/<[^>]*>/g, ' ').trim()) && /\S/.test(text.replace(/<[^>]*>/g, '')),
    );
    expect(
      wrong.map(({ path }) => path),
      'A page has its name as title; all else is rendered',
    ).toEqual([]);
  });

  test.each([
    ['text between tags', '<p>closed</p>'],
    ['a choice of texts', '<p>{open ? t("a.b") : "closed"}</p>'],
    ['a label', '<button aria-label="Close" />'],
    ['a label in braces', `<button title={\`Close \${name}\`} />`],
    ['a sentence anywhere', 'const LABELS = { off: "Switched off here" };'],
    ['a phrase anywhere', 'const LABELS = { basis: "date worked out" };'],
  ])('the rule sees %s', (_, code) => {
    expect(wordsIn('example.tsx', code)).toHaveLength(1);
  });

  test.each([
    ['a message', '<p title={t("card.close")}>{t("card.copy")}</p>'],
    ['a class', '<p class="label status" data-state={open ? "open" : "closed"} />'],
    ['many classes', '<p class={open ? "label status open" : "label status shut"} />'],
    ['an error', 'throw new Error("This build holds no story");'],
    ['a type', 'type Kind = "Of some kind";'],
  ])('the rule ignores %s', (_, code) => {
    expect(wordsIn('example.tsx', code)).toEqual([]);
  });
});

describe('every message is used', () => {
  const asked = product.map(({ path, text }) => askedIn(path, text));
  const manifest = filesIn('wxt.config.ts')[0]?.text ?? '';
  const inManifest = Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, name]) => name);
  const { en = {} } = readCatalogues();

  test('every message is asked for by code or by the manifest', () => {
    const unused = Object.keys(en)
      .filter((key) => !inManifest.includes(key.replaceAll('.', '_')))
      .filter((key) => !asked.some((by) => isAsked(by, key)));
    expect(unused, 'Nobody asks for these: take them out of locales/*.yml').toEqual([]);
  });

  test('the manifest asks for no message that is missing', () => {
    const known = new Set(Object.keys(en).map((key) => key.replaceAll('.', '_')));
    expect(inManifest.length).toBeGreaterThan(0);
    expect(inManifest.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  test.each([
    ['card.close', 't("card.close")', true],
    ['card.to_close', 't("card.to-close")', true],
    ['search.hits.one', 'plural("search.hits", n)', true],
    ['kinds.topic.source_voice', `t(\`kinds.topic.\${kind}\`)`, true],
    ['kinds.topic.source_voice', `t(\`kinds.source.\${kind}\`)`, false],
    ['card.close', 't("card.closed")', false],
  ])('%s: %s: %s', (key, code, answer) => {
    expect(isAsked(askedIn('example.ts', code), key)).toBe(answer);
  });
});
