import { describe, expect, test } from 'vitest';
import { findIn } from '../../../lib/find/finder.ts';
import type { Passage } from '../../../lib/find/types.ts';
import { finder, marked, unmarked } from './marked.ts';

/** Makes a page about the story whatever stands before it; names nobody by surname. */
const STORY = [
  'North Korea and Russia signed a pact in Pyongyang. The Kremlin said that North Korea and Russia were friends.',
];
const HIM = '[[kim-jong-un|Kim Jong Un]]';
const KIM = '[[kim-jong-un|Kim]]';
const PUTIN = '[[vladimir-putin|Putin]]';

describe('whom a surname means', () => {
  test.each([
    [
      'in what a rival says',
      `${HIM} came. ${KIM} left. Minister Kim Yung-ho said ${KIM} would never return.`,
    ],
    [
      'in a sentence about a rival',
      `${HIM} came. ${KIM} left. Kim Tae-hyo was due at noon, but Kim's briefing was late.`,
    ],
    [
      'of an expert who spoke',
      `${HIM} came. Soo-jin Kim, an analyst, saw it. ${HIM} won. “He smiled,” Kim said.`,
    ],
    [
      'of a woman',
      `Kim Yo Jong, his sister, came. ${HIM} smiled. Kim, who is in her thirties, left.`,
    ],
    [
      'of an athlete spoken of',
      `Kim Yuna skated. ${HIM} does not. My son asked about the skater. Kim won gold.`,
    ],
    [
      'in what a rival says who is called by an office',
      `${HIM} came. Kim Yung-ho, the unification minister, spoke. The minister said ${KIM} would come.`,
    ],
    [
      'that is enough by itself, after another who bears it',
      `${PUTIN} came. ${PUTIN} sat down. Igor Putin, a cousin, left. Talks with ${PUTIN} went on.`,
    ],
    ['of a forebear', `[[kim-il-sung|Kim Il Sung]] asked Stalin. [[kim-il-sung|Kim]] was young.`],
    [
      'of a forebear who was gone',
      `[[kim-il-sung|Kim Il Sung]] asked Stalin. Nobody asks now. When ${KIM} hugs ${PUTIN}, the world looks away.`,
    ],
    [
      'of the elder',
      `[[kim-jong-il|Kim Jong Il]] and ${HIM} laughed; the elder [[kim-jong-il|Kim]] had a bear.`,
    ],
    ['of another', `${HIM} came, and another Kim is waiting.`],
    [
      'after a sentence that ends with a title',
      `Kim Jong Nam was the brother of [[north-korea|North Korea]]'s ruler. Kim died.`,
    ],
    [
      'of who meets another, with a hyphen between them',
      `${HIM} came. Moon, the president, hosted the ${KIM}-Moon summit, and no other Moon-${KIM} meeting.`,
    ],
    [
      'of whose grandfather somebody is',
      `${HIM} came. [[kim-il-sung|Kim Il Sung]], ${KIM}'s grandfather, had a bear.`,
    ],
    [
      'of a source',
      `${HIM} came. Kim Dong-yub, an analyst, spoke. ${HIM} left. According to Kim, he was tired.`,
    ],
    ['of a family name', `${HIM} came. A singer whose family name is Kim came, too.`],
    ['with a country and a title', `[[north-korea|North Korea]]'s leader ${KIM} came.`],
    [
      'in a sentence about a rival who is a pronoun there',
      `${HIM} wrote. Kim Yong Chol flew home. He praised ${KIM}'s letters.`,
    ],
    [
      'beside the full name in one sentence',
      `${HIM} wrote. Kim Yong Bok drills. When ${HIM} came, Kim was at his elbow.`,
    ],
    [
      'of a forebear, who cannot act today',
      `${HIM} came. [[kim-il-sung|Kim Il Sung]] had a bear. ${KIM} has a train.`,
    ],
    ['of a year before his', `${HIM} came. ${KIM} smiled. In 1949 the young Kim stood in line.`],
    [
      'of who keeps the first name back',
      `${HIM} came. A cook, who gave only her surname, Kim, is afraid. Kim said so.`,
    ],
    ['spoken of, not used', `${HIM} came. The radio called him “Kim” that day.`],
    ['of a daughter', `${HIM} came. Survivors include his daughter Kim; a son, Paul.`],
    ['before a rival is named', `${PUTIN} came to ${KIM}, not the other way round.`],
  ])('%s', (_, text) => {
    const later = text.includes('not the other way')
      ? ['Kim Sung-han resigned. Kim Jong Un smiled.']
      : [];
    expect(marked(unmarked(text), 'en', [...later, ...STORY])).toBe(text);
  });

  test('a namesake by trade, and then everywhere on the page', () => {
    expect(marked('Actress Kim Jong-un returns. Kim Jong-un is glad.')).not.toContain('[[');
    expect(marked('배우 김정은이 돌아온다. 김정은은 기쁘다고 말했다.', 'ko')).not.toContain('[[');
  });
});

describe('what stands around an article', () => {
  const found = (passages: Passage[]) =>
    findIn(finder, passages, { lang: 'en' }).mentions.map(({ passage, topic }) => [passage, topic]);

  test('gives no bearer to the article, nor makes it one about the story', () => {
    const article: Passage[] = [
      { role: 'aside', text: 'Kim Jong Un visits Putin in Russia. North Korea and Russia agree.' },
      { role: 'title', text: 'Kim moves to Moscow' },
      {
        role: 'prose',
        text: 'Defender Kim Min-jae will move to a club in Moscow. Kim had played in China.',
      },
    ];
    expect(found(article)).toEqual([
      [0, 'kim-jong-un'],
      [0, 'vladimir-putin'],
      [0, 'north-korea'],
    ]);
  });

  test('is asked of the article where nobody else there has the surname', () => {
    const beside = (text: string): Passage[] => [
      { role: 'prose', text: `Kim Jong Un came to Pyongyang. ${text}` },
      { role: 'aside', text: '“Kim got what he wanted”' },
    ];
    expect(found(beside('He smiled.'))).toContainEqual([1, 'kim-jong-un']);
    expect(found(beside('Soo-jin Kim, an analyst, smiled.'))).not.toContainEqual([
      1,
      'kim-jong-un',
    ]);
  });
});

describe('what is no mention', () => {
  test.each([
    ['a stadium', 'a match in the stadium, estadio Kim Il Sung'],
    ['a restaurant', 'We ate at Pyongyang, a restaurant near the river; Pyongyang was full.'],
    ['a restaurant, before its name', 'the restaurant Pyongyang'],
    ['a credit', 'Reporting by Anna Reed and Kim Soo-jin in Seoul; editing by Kim Baxter'],
    ['a notice', '© The Daily, Washington'],
    ['a trail of sections', 'Home > World > North Korea'],
    ['a photographer', 'Photograph: Kim Won-jin/AFP'],
    ['a signature', 'SARAH KIM'],
    ['a signature and a town', 'So much for that.\nSARAH KIM\nSpringfield'],
    ['a work', 'He read “The Kremlin Letter” twice.'],
    ['likeness', 'cold noodles, Pyongyang-style'],
    ['a bank', 'Vostochny Bank'],
    ['a dish', 'a bowl of Pyongyang naengmyeon'],
    ['dollars', 'paid US$200'],
    ['a dateline of its own', 'WASHINGTON —'],
  ])('%s', (_, text) => {
    expect(marked(text, 'en', STORY)).not.toContain('[[');
  });

  test('a street, where the word for it means one', () => {
    expect(marked('Incidente in via Mosca', 'it', STORY)).not.toContain('[[');
  });
});
