import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../knowledge/compiler/wording/typeset.ts';

const CASES: [name: string, written: string, set: string][] = [
  ['an apostrophe', "the port's ships' crews", 'the port’s ships’ crews'],
  ['double marks', 'It says "on Tuesday", no more.', 'It says “on Tuesday”, no more.'],
  ['single marks', "It says 'on Tuesday', no more.", 'It says ‘on Tuesday’, no more.'],
  ['marks inside marks', `"So they 'say'"`, '“So they ‘say’”'],
  ['marks at the start, in brackets, after a dash', `"A" ("b") –"c"`, '“A” (“b”) –“c”'],
  ['what is set already', '“The port’s”', '“The port’s”'],
];

describe('quotation marks and apostrophes', () => {
  test.each(CASES)('%s', (_, written, set) => expect(typeset(written)).toBe(set));

  test('nothing else of a text is touched, and setting it twice changes nothing', () => {
    const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(straight(typeset(text))).toBe(straight(text));
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
    );
  });
});
