import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMarkup } from '../../../knowledge/compiler/wording/markup.ts';

const CASES: [name: string, says: string, html: string, text: string][] = [
  ['plain text', 'Ships left.', 'Ships left.', 'Ships left.'],
  ['a word that is a property of every object', 'constructor', 'constructor', 'constructor'],
  ['white space is folded', ' Ships\n  left. ', 'Ships left.', 'Ships left.'],
  [
    'a link',
    'The [old port](topic:port-1) closed.',
    'The <a data-topic="port-1">old port</a> closed.',
    'The old port closed.',
  ],
  ['emphasis', 'It was *not* open.', 'It was <em>not</em> open.', 'It was not open.'],
  [
    'curly quotes',
    'He called it “a farce”.',
    'He called it <q>a farce</q>.',
    'He called it “a farce”.',
  ],
  [
    'straight quotes',
    'He called it "a farce".',
    'He called it <q>a farce</q>.',
    'He called it “a farce”.',
  ],
  [
    'marks inside marks',
    '“*So* [they](topic:t) say”',
    '<q><em>So</em> <a data-topic="t">they</a> say</q>',
    '“So they say”',
  ],
  ['apostrophes', "The port's ships’ crews", 'The port’s ships’ crews', 'The port’s ships’ crews'],
  ['signs of HTML', 'A & B, 3 < 4 > 2', 'A &amp; B, 3 &lt; 4 &gt; 2', 'A & B, 3 < 4 > 2'],
  ['dashes and brackets', 'A (the first) – or B', 'A (the first) – or B', 'A (the first) – or B'],
];

const FAULTS: [name: string, says: string, fault: string][] = [
  ['a tag', 'so <i>so</i>', 'holds an HTML tag'],
  ['a comment', 'so <!-- so -->', 'holds an HTML tag'],
  ['an entity', 'A &amp; B', 'holds an HTML entity'],
  ['bold type', '**so**', 'holds bold type'],
  ['code', '`so`', 'holds a backtick'],
  ['a picture', '![so](topic:a)', 'holds a picture'],
  ['underscores', 'it is _so_ now', 'marks emphasis with underscores'],
  ['a heading', '# So', 'begins like a heading or a list'],
  ['an address', 'see https://example.org', 'holds a web address'],
  ['a link elsewhere', '[so](javascript:alert)', 'leads to no topic'],
  ['a link to nowhere', '[so]()', 'leads to no topic'],
  ['a link without words', '[ ](topic:a)', 'needs plain words'],
  ['marks in a link', '[*so*](topic:a)', 'needs plain words'],
  ['a bracket', 'so [so', 'stray ['],
  ['an open asterisk', 'so *so', 'opened and never closed'],
  ['an open quote', '“so', 'opened and never closed'],
  ['a closing quote', 'so”', 'stray ”'],
  ['crossed marks', '*so “so* so”', 'stray'],
];

describe('compileMarkup', () => {
  test.each(CASES)('%s', (_name, says, html, text) => {
    expect(compileMarkup(says)).toMatchObject({ html, text, faults: [] });
  });

  test('returns the topics linked to', () => {
    expect(compileMarkup('[a](topic:one) and [b](topic:two)').links).toEqual(['one', 'two']);
  });

  test.each(FAULTS)('refuses %s', (_name, says, fault) => {
    expect(compileMarkup(says).faults.join(' ')).toContain(fault);
  });

  test('yields only the three allowed elements, well nested, whatever is written', () => {
    const bits = [
      '[a](topic:x)',
      '[',
      '](',
      ')',
      '*',
      '“',
      '”',
      '"',
      '<',
      '>',
      '&',
      'a data-topic="',
      '<script>',
      '<img src=x onerror=y>',
      "'",
      'b',
      ' ',
    ];
    const says = fc
      .array(fc.oneof(fc.constantFrom(...bits), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(says, (input) => {
        const { html } = compileMarkup(input);
        const open: string[] = [];
        const rest = html.replace(/<(\/?)(em|q|a)( data-topic="[a-z0-9-]+")?>/g, (_, end, tag) => {
          if (end) expect(open.pop()).toBe(tag);
          else open.push(tag);
          return '';
        });
        expect(open).toEqual([]);
        expect(rest).not.toMatch(/[<>]/);
        expect(rest.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });
});
