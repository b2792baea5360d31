import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMarks } from '../../../lib/mark/choose.ts';

/**
 * `A0 B0 A1?`: topic A in section 0, B in section 0, A in section 1, where somebody else could be
 * meant.
 */
function mentions(text: string) {
  return text.split(' ').map((name) => ({
    story: 's',
    topic: name.charAt(0),
    section: Number(name.charAt(1)),
    why: name.endsWith('?') ? { unsure: true as const } : {},
    name,
  }));
}

describe('which mentions are marked', () => {
  test.each([
    ['section', 'A0 A0 B0 A1 B1 A1', 'A0 B0 A1 B1'],
    ['first', 'A0 A0 B0 A1 B1 A1', 'A0 B0'],
    ['every', 'A0 A0 B0', 'A0 A0 B0'],
    ['section', 'A0? A0 A0 A1? A1?', 'A0 A1?'],
    ['first', 'A0? A1 A1 B0?', 'A1 B0?'],
    ['every', 'A0? A0', 'A0? A0'],
  ] as const)('%s: of %s, %s', (density, all, chosen) => {
    const names = chooseMarks(mentions(all), density).map(({ name }) => name);
    expect(names.join(' ')).toBe(chosen);
  });

  test('topics of the same name in two stories are two topics', () => {
    const [one] = mentions('A0');
    const other = { ...one, story: 't', topic: 'A', section: 0, why: {} };
    expect(chooseMarks([...mentions('A0'), other], 'first')).toHaveLength(2);
  });

  test('every topic is marked wherever it is mentioned at all, and the denser settings mark no less', () => {
    const mention = fc.record({
      story: fc.constantFrom('s', 't'),
      topic: fc.constantFrom('A', 'B', 'C'),
      section: fc.nat(3),
      why: fc.constantFrom<{ unsure?: true }>({}, { unsure: true }),
    });
    fc.assert(
      fc.property(fc.array(mention), (all) => {
        const [first, section, every] = (['first', 'section', 'every'] as const).map((density) =>
          chooseMarks(all, density),
        );
        expect(every).toEqual(all);
        expect(section).toEqual(expect.arrayContaining(first ?? []));
        const topics = (some: typeof all) => new Set(some.map((one) => one.story + one.topic));
        expect(topics(first ?? [])).toEqual(topics(all));
      }),
    );
  });
});
