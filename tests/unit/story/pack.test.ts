import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../lib/story/pack.ts';

const overTheWire = (value: unknown) => unpack(JSON.parse(JSON.stringify(pack(value))));

test.each([
  ['a scalar', 7],
  ['nothing', null],
  ['empty lists and objects', { a: [], b: {}, c: [[], {}] }],
  [
    'objects alike',
    [
      { id: 'one', n: 1 },
      { id: 'two', n: 2 },
    ],
  ],
  ['the same text twice', ['harbour bridge', 'harbour bridge']],
  [
    'shared parts inside shared parts',
    [
      ['a long text', ['a long text', 'b']],
      ['a long text', ['a long text', 'b']],
    ],
  ],
  ['lists that look like what they are packed as', [[-1], [-2, 'x'], [0], [[0]], [-1, [0]]]],
  ['odd keys', { '': 2, 'a,b': 3 }],
])('gives back %s', (_name, value) => {
  expect(overTheWire(value)).toEqual(value);
});

test('gives back any JSON', () => {
  const bits = fc.constantFrom('source-one', 'source-two', 'x', -1, -2, 0, 1, null, true);
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      bits,
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('id', 'at', 'by'), tie('value')),
      fc.jsonValue(),
    ),
  })).value;
  fc.assert(
    fc.property(value, (input) => {
      const plain = JSON.parse(JSON.stringify(input));
      expect(overTheWire(plain)).toEqual(plain);
    }),
  );
});

test('writes once what occurs often', () => {
  const fact = {
    source: 'harbour-notice',
    at: 'Since early March…at the harbour',
    standing: 'reported',
  };
  const once = JSON.stringify(pack([fact])).length;
  const often = JSON.stringify(pack(Array.from({ length: 100 }, () => fact))).length;
  expect(often).toBeLessThan(once + 100 * '[10],'.length);
});
