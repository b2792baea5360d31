import names from 'virtual:backstory/names';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn } from '../../../lib/find/finder.ts';
import { type Evidence, isAbout, mayBeAbout } from '../../../lib/find/gate/gate.ts';
import type { NameIndex } from '../../../lib/find/name-index.ts';
import { find, finder } from './marked.ts';

/** The same names, but with stories that have no sides. */
const withoutSides: NameIndex = {
  ...names,
  stories: names.stories.map((story) => ({ ...story, sides: [] })),
};
/** Stories that a page may be about through any one side alone. */
const eitherSide: NameIndex = {
  ...names,
  stories: names.stories.map((story) => ({
    ...story,
    sides: story.sides.map((side) => ({ ...side, alone: side.topics[0] as number })),
  })),
};

const weights = fc.uniqueArray(
  fc.tuple(fc.nat(names.topics.length - 1), fc.integer({ min: 1, max: 9 })),
  { selector: ([topic]) => topic, maxLength: 12 },
);

function evidenceOf(weight: ReadonlyMap<number, number>, words: number): Evidence {
  const everywhere = new Map([...weight.keys()].map((topic) => [topic, new Set([0])]));
  return {
    weight,
    echoes: new Map(),
    passages: everywhere,
    sentences: everywhere,
    titled: new Set(),
    named: new Set(weight.keys()),
    words,
  };
}

for (const [of, index] of Object.entries({ shipped: names, withoutSides, eitherSide })) {
  test(`no page is about a story that its topics rule out (${of})`, () => {
    let about = 0;
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 900 }), (list, words) => {
        const weight = new Map(list);
        if (!isAbout(index, 0, evidenceOf(weight, words))) return;
        about += 1;
        expect(mayBeAbout(index, 0, new Set(weight.keys()))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(about).toBeGreaterThan(20);
  });
}

test('countries and people on neither side of the story are not enough', () => {
  const topic = (id: string) => names.topics.findIndex(([, own]) => own === id);
  const ask = (...ids: string[]) => mayBeAbout(names, 0, new Set(ids.map(topic)));
  expect(ask('united-states', 'donald-trump', 'china')).toBe(false);
  expect(ask('russia', 'ukraine', 'vladimir-putin')).toBe(false);
  expect(ask('russia', 'north-korea')).toBe(true);
});

const FILLER =
  'It was a mild day, the trees along the avenue were in leaf, and many people were out. '.repeat(
    4,
  );
const PARAGRAPH = `North Korea held a parade in Pyongyang. Guests in Pyongyang clapped. ${FILLER}`;

test.each([
  [
    'full of one side, its leader named once',
    ['Kim Jong Un waved.', ...Array(4).fill(PARAGRAPH)],
    true,
  ],
  ['full of one side, its leader never named', Array(4).fill(PARAGRAPH), false],
  [
    'naming one side all through, its leader twice',
    [
      `Kim Jong Un waved. ${FILLER}`,
      `North Korea mourned. ${FILLER}`,
      `Kim Jong Un bowed. ${FILLER}`,
      `North Korea paraded. ${FILLER}`,
      `Pyongyang slept. ${FILLER}`,
      FILLER,
    ],
    true,
  ],
  [
    'naming one side as often, in three places',
    [
      `Kim Jong Un waved. Kim Jong Un bowed. ${FILLER}`,
      `North Korea mourned. North Korea paraded. ${FILLER}`,
      `Pyongyang slept. ${FILLER}`,
      ...Array(3).fill(FILLER),
    ],
    false,
  ],
  [
    'full of one side’s forebears, its leader named twice',
    [
      'Kim Jong Un laid a wreath. Kim Jong Un bowed.',
      ...Array(3).fill(`Kim Il Sung, then Kim Jong Il, ruled. ${FILLER}`),
    ],
    true,
  ],
  [
    'naming one side’s leader by surname only, his forebears and the other side in full',
    [
      'What Mr. Kim wants',
      `Vladimir Putin waited for Mr. Kim. Russia had asked for it. ${FILLER}`,
      `Kim Jong Il took a train. So did Kim Il Sung, to see Russia. ${FILLER}`,
    ],
    true,
  ],
  [
    'naming one side’s forebears and the other side, its leader never',
    [
      `Vladimir Putin waited. Russia had asked for it. ${FILLER}`,
      `Kim Jong Il took a train. So did Kim Il Sung, to see Russia. ${FILLER}`,
    ],
    false,
  ],
  [
    'naming one side now and then',
    ['Kim Jong Un waved.', ...Array(4).fill(FILLER), PARAGRAPH],
    false,
  ],
])('whether a page is about the story: %s', (_, paragraphs: string[], expected) => {
  expect(find(paragraphs).about.length > 0).toBe(expected);
});

test.each([
  ['that names neither: no', 'Iran weighs a pause as talks with the United States resume', false],
  ['that names one: yes', 'Iran weighs a pause as talks with Russia resume', true],
  ['that names nothing: yes', 'A pause is weighed as talks resume', true],
])(
  'whether a page that names both sides now and then is about the story, below a title %s',
  (_, title, expected) => {
    const SIDES = `Vladimir Putin called. Russia and North Korea had objected, and North Korea again. ${FILLER}`;
    const prose = [SIDES, FILLER, `Russia was silent. ${FILLER}`, FILLER];
    const page = [
      { text: title, role: 'title' as const },
      ...prose.map((text) => ({ text, role: 'prose' as const })),
    ];
    expect(findIn(finder, page, { lang: 'en' }).about.length > 0).toBe(expected);
  },
);
