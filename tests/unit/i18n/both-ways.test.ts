import { expect, test } from 'vitest';
import { filesIn } from '../architecture/sources.ts';

/** Positioned in window coordinates, which have no reading direction. */
const BY_COORDINATES = ['lib/card/panel/host.css'];

const ONE_SIDED = [
  /^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)/,
  /^(left|right)$/,
  /^border-(top|bottom)-(left|right)-radius$/,
];

/** Declarations that name left or right, or give the two different values. */
function oneSided(css: string): string[] {
  const declarations = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g);
  return Array.from(declarations, ([, property = '', value = '']) => ({ property, value }))
    .filter(({ property, value }) => {
      if (ONE_SIDED.some((rule) => rule.test(property))) return true;
      if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value);
      if (!/^(margin|padding|inset)$/.test(property)) return false;
      const [, right, , left] = value.match(/(?:[^\s()]|\([^()]*(?:\([^()]*\))*[^()]*\))+/g) ?? [];
      return left !== undefined && left !== right;
    })
    .map(({ property, value }) => `${property}: ${value}`);
}

test('styles name the start and the end of a line, not the left and the right', () => {
  const styles = filesIn('lib', 'entrypoints').filter(
    ({ path }) => path.endsWith('.css') && !BY_COORDINATES.includes(path),
  );
  expect(styles.length).toBeGreaterThan(10);
  const wrong = styles.flatMap(({ path, text }) =>
    oneSided(text).map((line) => `${path}: ${line}`),
  );
  expect(wrong, 'Write margin-inline, inset-inline-start, text-align: start …').toEqual([]);
});

test.each([
  ['margin-left: 1em;', 1],
  ['padding: 0 0 1em 2em;', 1],
  ['text-align: right;', 1],
  ['padding: calc(1em + 2px) 1em 0 1em;', 0],
  ['margin-inline: 1em 0;', 0],
])('%s', (declaration, found) => {
  expect(oneSided(`p { ${declaration} }`)).toHaveLength(found);
});
