import { describe, expect, test } from 'vitest';
import type { PagePassage } from '../../../lib/page/text/block.ts';
import { sectionsOf } from '../../../lib/page/text/sections.ts';

/** The sections of passages: `#` is a heading, a number a paragraph of that many characters. */
function sections(...passages: (number | '#')[]): number[] {
  return sectionsOf(
    passages.map((one) =>
      one === '#'
        ? ({ role: 'heading', text: 'A heading' } as PagePassage)
        : ({ role: 'prose', text: 'a'.repeat(one) } as PagePassage),
    ),
  );
}

describe('a page is divided', () => {
  test('at its headings', () => {
    expect(sections('#', 1200, '#', 700, 700, '#', 1200)).toEqual([0, 0, 1, 1, 1, 2, 2]);
  });

  test('after each screenful without one', () => {
    expect(sections(2000, 1500, 1500, 2000)).toEqual([0, 0, 1, 1]);
  });

  test('sooner in scripts that need fewer characters', () => {
    const han = { role: 'prose', text: '金'.repeat(1200) } as PagePassage;
    expect(sectionsOf([han, han])).toEqual([0, 1]);
  });

  test('but not under each entry of a live blog', () => {
    const entries = Array.from({ length: 40 }, () => ['#', 250] as const).flat();
    expect(Math.max(...sections(...entries))).toBe(9);
  });

  test('nor between a heading and its subheading', () => {
    expect(sections(1200, '#', '#', 500)).toEqual([0, 1, 1, 1]);
  });
});
