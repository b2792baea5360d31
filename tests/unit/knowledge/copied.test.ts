import { expect, test } from 'vitest';
import { Runs } from '../../../knowledge/compiler/documents/copied.ts';

const LETTER = 'Since early March no lorry has crossed the bridge at the harbour.';

test.each([
  ['nine words of its beginning', 'Since early March no lorry has crossed the bridge', true],
  ['nine words of its end', 'no lorry has crossed the bridge at the harbour', true],
  [
    'nine words within others',
    'I heard that no lorry has crossed the bridge at the harbour this year',
    true,
  ],
  [
    'nine in capitals and other punctuation',
    'No lorry, has crossed: THE bridge at “the harbour”',
    true,
  ],
  ['eight words', 'lorry has crossed the bridge at the harbour', false],
  ['nine in another order', 'at the harbour no lorry has crossed the bridge', false],
])('a text with %s', (_, text, isCopy) => {
  const runs = new Runs();
  runs.add('market-letter', LETTER);
  expect(runs.find(text)?.name).toBe(isCopy ? 'market-letter' : undefined);
});

test('a document of fewer words can’t be copied', () => {
  const runs = new Runs();
  runs.add('note', 'No lorry has crossed.');
  expect(runs.find(`No lorry has crossed. ${LETTER}`)).toBeUndefined();
});
