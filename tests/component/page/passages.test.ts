import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../lib/page/text/passages.ts';
import { pageOf, ROLE_CASES, TEXT_CASES } from '../../fixtures/passage-cases.ts';

function parse(page: { title?: string; body: string }): Document {
  return new DOMParser().parseFromString(pageOf(page), 'text/html');
}

describe('text, as linkedom reads it too', () => {
  test.each(TEXT_CASES)('$name', (page) => {
    expect(readPassages(parse(page)).map(({ text }) => text)).toEqual(page.texts);
  });
});

describe('roles, as linkedom gives them too', () => {
  test.each(ROLE_CASES)('$name', (page) => {
    expect(readPassages(parse(page)).map(({ role }, at) => [role, page.roles[at]?.[1]])).toEqual(
      page.roles,
    );
  });
});
