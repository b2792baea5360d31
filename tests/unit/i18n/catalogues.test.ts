import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeholdersIn, readCatalogues } from '../../../scripts/locales/catalogues.ts';
import { PSEUDO, pseudoCatalogues } from '../../../scripts/locales/pseudo.ts';
import { typesOf } from '../../../scripts/locales/types-of.ts';

const { en = {}, ...others } = readCatalogues();

/** The plural categories of whole numbers up to a thousand. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))];
}

/**
 * The names that a catalogue in `language` must have: those of English, with the language's own
 * plural categories.
 */
function wanted(language: string): string[] {
  return Object.keys(en).flatMap((key) => {
    const [, stem, category] = /^(.*)\.(one|other)$/.exec(key) ?? [];
    if (!stem || !(`${stem}.other` in en)) return [key];
    return category === 'other' ? categoriesOf(language).map((of) => `${stem}.${of}`) : [];
  });
}

const translations = { ...others, ...pseudoCatalogues(en) };

test('Spanish and Korean are there', () => {
  expect(Object.keys(others)).toEqual(expect.arrayContaining(['es', 'ko']));
});

describe.each(Object.entries(translations))('the catalogue %s', (tag, catalogue) => {
  test('says all that the English one says, and nothing else', () => {
    const keys = wanted(catalogue.language ?? tag);
    const missing = keys.filter((key) => !(key in catalogue));
    expect(missing, `Write these into locales/${tag}.yml`).toEqual([]);
    const known = new Set([...keys, ...Object.keys(en)]);
    const strays = Object.keys(catalogue).filter((key) => !known.has(key));
    expect(strays, `Nobody asks for these: take them out of locales/${tag}.yml`).toEqual([]);
  });

  test('leaves the same names to be filled', () => {
    const wrong = Object.entries(catalogue)
      .map(([key, text]) => ({
        key,
        of: placeholdersIn(text),
        as: placeholdersIn(en[key] ?? en[key.replace(/\w+$/, 'other')] ?? ''),
      }))
      // The form for one need not contain the number.
      .filter(
        ({ key, of, as }) =>
          String(of) !== String(as) &&
          !(/\.(zero|one|two)$/.test(key) && String([...of, 'n'].sort()) === String(as)),
      )
      .map(({ key, of, as }) => `${key} has {${of}}, in English {${as}}`);
    expect(wrong).toEqual([]);
  });

  test('emphasises where English does', () => {
    const tags = (text = '') => text.match(/<[^>]*>/g) ?? [];
    const wrong = Object.keys(catalogue).filter(
      (key) => key in en && String(tags(catalogue[key])) !== String(tags(en[key])),
    );
    expect(wrong, 'Put <b> and </b> around the words that carry the weight').toEqual([]);
  });

  test('names its language', () => {
    expect(catalogue.language).toBe(tag);
    expect(catalogue.direction).toBe(tag === PSEUDO.mirrored ? 'rtl' : 'ltr');
  });
});

test('the same words in two languages are meant', () => {
  const meant = new Set(['direction', 'manifest.name', 'toolbar.on']);
  const same = Object.entries(others).flatMap(([tag, catalogue]) =>
    Object.entries(catalogue)
      .filter(
        ([key, text]) =>
          text === en[key] &&
          /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) &&
          !meant.has(key) &&
          !SAME[tag]?.includes(key),
      )
      .map(([key, text]) => `${tag}: ${key}: ${text}`),
  );
  expect(same, 'Translate these, or list them here as the same in that language').toEqual([]);
});

/** What is spelled alike in English and another language. */
const SAME: Record<string, readonly string[]> = { es: ['kinds.topic.concept'] };

describe('every catalogue can be shipped', () => {
  const all = Object.entries({ en, ...others });

  test('its messages have names that browsers allow', () => {
    const wrong = all.flatMap(([tag, of]) =>
      Object.keys(of)
        .filter((key) => !/^[a-z0-9_.]+$/.test(key))
        .map((key) => `${tag}: ${key}`),
    );
    expect(wrong, 'Use small letters, digits and underscores').toEqual([]);
  });

  test('its messages have no signs with a meaning of their own in browsers', () => {
    const wrong = all.flatMap(([tag, of]) =>
      Object.entries(of)
        .filter(([, text]) => /\$|\|/.test(text))
        .map(([key]) => `${tag}: ${key}`),
    );
    expect(
      wrong,
      'Neither $ nor |: a browser or the library would take it for a placeholder or a plural',
    ).toEqual([]);
  });

  test('its name and summary are no longer than stores allow', () => {
    for (const [tag, of] of all) {
      expect(of['manifest.name']?.length, `${tag}: manifest.name`).toBeLessThanOrEqual(45);
      expect(
        of['manifest.description']?.length,
        `${tag}: manifest.description`,
      ).toBeLessThanOrEqual(132);
    }
  });
});

test('the type of messages is up to date', () => {
  const written = readFileSync('lib/i18n/messages.ts', 'utf8');
  expect(written, 'Run `npm run locales`').toBe(typesOf(en));
});
