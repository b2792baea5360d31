import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { nodeAt, readPassages } from '../../../lib/page/text/passages.ts';
import { pageOf, ROLE_CASES, TEXT_CASES } from '../../fixtures/passage-cases.ts';

/**
 * The command line reads files through linkedom; tests/component/page runs the same cases in a
 * browser.
 */
function read(page: { title?: string; body: string }) {
  return readPassages(parseHTML(pageOf(page)).document as unknown as Document);
}

describe('text', () => {
  test.each(TEXT_CASES)('$name', (page) => {
    expect(read(page).map(({ text }) => text)).toEqual(page.texts);
  });
});

describe('roles', () => {
  test.each(ROLE_CASES)('$name', (page) => {
    const passages = read(page);
    expect(passages.map(({ role }, at) => [role, page.roles[at]?.[1]])).toEqual(page.roles);
    for (const [at, [, beginning]] of page.roles.entries()) {
      expect(passages[at]?.text.startsWith(beginning)).toBe(true);
    }
  });
});

test('a passage in another language than its page says which', () => {
  const passages = read({ body: '<p>One</p><p lang="fr">Deux <i>deux</i></p><p lang="en">Three' });
  expect(passages.map(({ lang }) => lang)).toEqual([undefined, 'fr', undefined]);
});

test('names that every object has a property of are names like any other', () => {
  const passages = read({
    body: '<p lang="constructor">One</p><constructor lang="fr"><p>Deux</p></constructor>',
  });
  expect(passages.map(({ own, lang }) => [own, lang])).toEqual([
    ['prose', undefined],
    ['prose', 'fr'],
  ]);
});

test('every character of a passage is found in its text node, gaps aside', () => {
  for (const page of TEXT_CASES) {
    for (const passage of read(page)) {
      for (const [at, character] of [...passage.text].entries()) {
        const { node, start } = nodeAt(passage, at);
        const found = node.data.charAt(at - start);
        if (found !== '') expect(found.replace('\n', ' ')).toBe(character);
        else expect([' ', '\uFFFC']).toContain(character);
      }
    }
  }
});

test('reading changes nothing', () => {
  for (const page of ROLE_CASES) {
    const { document } = parseHTML(pageOf(page));
    const before = document.toString();
    readPassages(document as unknown as Document);
    expect(document.toString()).toBe(before);
  }
});

test('ten thousand elements deep is not too deep', () => {
  const { document } = parseHTML(pageOf({ body: '<p>One</p>' }));
  let inner = document.body;
  for (let depth = 0; depth < 10_000; depth++) {
    inner = inner.appendChild(document.createElement('div'));
  }
  inner.textContent = 'Two';
  const passages = readPassages(document as unknown as Document);
  expect(passages.map(({ text }) => text)).toEqual(['One', 'Two']);
});
