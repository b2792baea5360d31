import { describe, expect, test } from 'vitest';
import { findIn } from '../../../lib/find/finder.ts';
import type { Passage } from '../../../lib/find/types.ts';
import { finder, marked, unmarked } from './marked.ts';

/** Makes a page one about the story, whatever comes before; names nobody by surname. */
const STORY = [
  'North Korea and Russia signed a pact in Pyongyang. The Kremlin said that North Korea and Russia were friends.',
];
const HIM = '[[kim-jong-un|Kim Jong Un]]';
const KIM = '[[kim-jong-un|Kim]]';
const PUTIN = '[[vladimir-putin|Putin]]';

describe('whom a surname means', () => {
  test.each([
    [
      'in what a rival says: the leader',
      `${HIM} came. ${KIM} left. Minister Kim Yung-ho said ${KIM} would never return.`,
    ],
    [
      'in a sentence about a rival: the rival',
      `${HIM} came. ${KIM} left. Kim Tae-hyo was due at noon, but Kim's briefing was late.`,
    ],
    [
      'after a quote: the expert who spoke',
      `${HIM} came. Soo-jin Kim, an analyst, saw it. ${HIM} won. “He smiled,” Kim said.`,
    ],
    [
      'with “who is in her thirties”: the woman',
      `Kim Yo Jong, his sister, came. ${HIM} smiled. Kim, who is in her thirties, left.`,
    ],
    [
      'after an athlete is mentioned: the athlete',
      `Kim Yuna skated. ${HIM} does not. My son asked about the skater. Kim won gold.`,
    ],
    [
      'in what a rival says who is called by an office: the leader',
      `${HIM} came. Kim Yung-ho, the unification minister, spoke. The minister said ${KIM} would come.`,
    ],
    [
      'if it is rare, after “the younger”: somebody else',
      `[[donald-trump|Donald Trump]] and ${HIM} met. The younger Trump, who holds no office, wrote about it.`,
    ],
    [
      'if it is rare, after a cousin who has it: still the leader',
      `${PUTIN} came. ${PUTIN} sat down. Igor Putin, a cousin, left. Talks with ${PUTIN} went on.`,
    ],
    [
      'if it is rare, of somebody unknown who has it: that one',
      `They met Igor Putin at the beach. Igor Putin sells ovens. “It was empty,” Mr. Putin said.\n\n${PUTIN.replace('Putin]', 'Vladimir Putin]')} stayed away.`,
    ],
    [
      'if it is rare, on a page about a daughter who has it: the daughter',
      `She wore red, and Ivanka Trump smiled.\n\nTrump, 36, grew up in New York. Trump studied there.\n\nHer father is [[donald-trump|Donald Trump]].`,
    ],
    [
      'under a heading that names a relative: the relative',
      `${HIM} came. ${KIM} left.\n\nKim Jong Nam (1971–2017)\n\nThe eldest son. Kim was caught at an airport with a false passport.`,
    ],
    [
      'as the label of a speaker in an interview: nobody',
      `Kim Sang-hoon, a professor, has met ${HIM}.\n\nWhat do you remember?\n\nKim: His breathing. He was tired.`,
    ],
    [
      'before it is said that no more of the name is given: somebody else',
      `Kim was 29 when a boss put his name on a list.\n\n“We all went,” he said. The paper identifies him by his surname only.\n\n${HIM} came.\n\n“I was cold,” Kim said.`,
    ],
    [
      'before somebody else of whom no more is given: still the leader',
      `${HIM} came. ${KIM} left. Rice got dearer, said Pak, a trader who gave only her surname.`,
    ],
    [
      'after an unknown word that opens a sentence: whoever that names',
      `Bricks were laid without a word. Viktor Kim walked by.\n\nKim, 61, is a foreman.\n\nThen ${HIM} came.`,
    ],
    [
      'together with another leader, where nobody is named in full: the leader',
      `${KIM} took him round a fair. That was before ${KIM} went to see ${PUTIN}.`,
    ],
    [
      'after a forebear’s full name: the forebear',
      `[[kim-il-sung|Kim Il Sung]] asked Stalin. [[kim-il-sung|Kim]] was young.`,
    ],
    [
      'in the present, after a forebear: the leader',
      `[[kim-il-sung|Kim Il Sung]] asked Stalin. Nobody asks now. When ${KIM} hugs ${PUTIN}, the world looks away.`,
    ],
    [
      'after “the elder”: the father',
      `[[kim-jong-il|Kim Jong Il]] and ${HIM} laughed; the elder [[kim-jong-il|Kim]] had a bear.`,
    ],
    ['after “another”: nobody of the story', `${HIM} came, and another Kim is waiting.`],
    [
      'after a sentence that ends with a title: not by that title',
      `Kim Jong Nam was the brother of [[north-korea|North Korea]]'s ruler. Kim died.`,
    ],
    [
      'hyphenated with somebody who is met: the leader',
      `${HIM} came. Moon, the president, hosted the ${KIM}-Moon summit, and no other Moon-${KIM} meeting.`,
    ],
    [
      'before “grandfather”: the grandson',
      `${HIM} came. [[kim-il-sung|Kim Il Sung]], ${KIM}'s grandfather, had a bear.`,
    ],
    [
      'after “according to”: the expert',
      `${HIM} came. Kim Dong-yub, an analyst, spoke. ${HIM} left. According to Kim, he was tired.`,
    ],
    [
      'given as a family name: nobody of the story',
      `${HIM} came. A singer whose family name is Kim came, too.`,
    ],
    ['with a country and a title: the leader', `[[north-korea|North Korea]]'s leader ${KIM} came.`],
    [
      'in a sentence about a rival who is a pronoun in it: the leader',
      `${HIM} wrote. Kim Yong Chol flew home. He praised ${KIM}'s letters.`,
    ],
    [
      'in one sentence with the leader’s full name: the rival',
      `${HIM} wrote. Kim Yong Bok drills. When ${HIM} came, Kim was at his elbow.`,
    ],
    [
      'in the present, beside a forebear: the leader',
      `${HIM} came. [[kim-il-sung|Kim Il Sung]] had a bear. ${KIM} has a train.`,
    ],
    [
      'in a year before the leader’s time: nobody of the story',
      `${HIM} came. ${KIM} smiled. In 1949 the young Kim stood in line.`,
    ],
    [
      'of somebody who gives only the surname: nobody of the story',
      `${HIM} came. A cook, who gave only her surname, Kim, is afraid. Kim said so.`,
    ],
    [
      'with an age that the leader cannot have: nobody of the story',
      `${HIM} came, and Kim Yong Chol, an envoy. Kim, 73, left.`,
    ],
    ['with the leader’s age: him', `${HIM} came. ${KIM}, 39, left.`],
    [
      'of somebody whom the page calls so: nobody of the story',
      `${HIM} came. A cook, identified only as Kim, is afraid. A nurse, whom we will call Kim, is not.`,
    ],
    [
      'in quotation marks, only talked about: nobody',
      `${HIM} came. The radio called him “Kim” that day.`,
    ],
    [
      'as a daughter’s given name: nobody of the story',
      `${HIM} came. Survivors include his daughter Kim; a son, Paul.`,
    ],
    ['before a rival is named: the leader', `${PUTIN} came to ${KIM}, not the other way round.`],
  ])('%s', (_, text) => {
    const later = text.includes('not the other way')
      ? ['Kim Sung-han resigned. Kim Jong Un smiled.']
      : [];
    expect(marked(unmarked(text), 'en', [...later, ...STORY])).toBe(text);
  });

  test('an actress with the leader’s name is not the leader, wherever the page names her', () => {
    expect(marked('Actress Kim Jong-un returns. Kim Jong-un is glad.')).not.toContain('[[');
    expect(marked('배우 김정은이 돌아온다. 김정은은 기쁘다고 말했다.', 'ko')).not.toContain('[[');
  });
});

describe('text around an article', () => {
  const found = (passages: Passage[]) =>
    findIn(finder, passages, { lang: 'en' }).mentions.map(({ passage, topic }) => [passage, topic]);

  test('does not say whom the article means, nor make it about the story', () => {
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

  test('has its surnames explained by the article, unless that also names a rival', () => {
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

describe('what is not a mention', () => {
  test.each([
    ['a stadium', 'a match in the stadium, estadio Kim Il Sung'],
    ['a restaurant', 'We ate at Pyongyang, a restaurant near the river; Pyongyang was full.'],
    ['a restaurant, with the word before its name', 'the restaurant Pyongyang'],
    ['a credit', 'Reporting by Anna Reed and Kim Soo-jin in Seoul; editing by Kim Baxter'],
    ['a copyright notice', '© The Daily, Washington'],
    ['a breadcrumb trail', 'Home > World > North Korea'],
    ['a photographer', 'Photograph: Kim Won-jin/AFP'],
    ['a signature', 'SARAH KIM'],
    ['a signature and a town', 'So much for that.\nSARAH KIM\nSpringfield'],
    ['the title of a work', 'He read “The Kremlin Letter” twice.'],
    ['a comparison', 'cold noodles, Pyongyang-style'],
    ['a bank', 'Vostochny Bank'],
    ['a dish', 'a bowl of Pyongyang naengmyeon'],
    ['dollars', 'paid US$200'],
    ['a dateline in a passage of its own', 'WASHINGTON —'],
  ])('%s', (_, text) => {
    expect(marked(text, 'en', STORY)).not.toContain('[[');
  });

  test('a street, in the language in which that word means one', () => {
    expect(marked('Incidente in via Mosca', 'it', STORY)).not.toContain('[[');
  });
});
