import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** Makes a page one about the story, whatever its first sentence says; names nobody by surname. */
const STORY = [
  'North Korea and Russia signed a pact in Pyongyang. The Kremlin said that North Korea and Russia were friends.',
];

describe('a page about the story', () => {
  test.each([
    [
      'a possessive is outside the name',
      "[[russia|Russia]]'s offer to [[north-korea|North Korea]]’s army",
    ],
    ['capitals, as in headlines', '[[kim-jong-un|KIM JONG UN]] IN [[russia|RUSSIA]]'],
    [
      'lower case counts for a name of several words',
      'a talk on kim and on [[kim-jong-un|kim jong un]]',
    ],
    [
      'a title is not part of the name',
      'President [[vladimir-putin|Vladimir Putin]] and Mr. [[vladimir-putin|Putin]]',
    ],
    [
      'a middle initial is part of the name',
      '[[vladimir-putin|Vladimir V. Putin]] met [[donald-trump|Donald J. Trump]]',
    ],
    [
      'a surname after the full name',
      '[[kim-jong-un|Kim Jong Un]] came. Later, [[kim-jong-un|Kim]] left.',
    ],
    [
      'a surname together with another leader',
      '[[vladimir-putin|Putin]] and [[kim-jong-un|Kim]] shook hands',
    ],
    [
      'a surname hyphenated with another leader’s',
      'a [[vladimir-putin|Putin]]-[[kim-jong-un|Kim]] summit',
    ],
    ['a surname after the country', "[[north-korea|North Korea]]'s [[kim-jong-un|Kim]] arrives"],
    ['a surname after the title', 'Chairman [[kim-jong-un|Kim]] arrives'],
    ['a surname after adjective and title', 'North Korean leader [[kim-jong-un|Kim]] arrives'],
    ['not a surname after a lesser title', 'opposition leader Kim arrives'],
    ['not a surname after another country', "[[south-korea|South Korea]]'s Kim arrives"],
    [
      'not another given name after the surname',
      'Kim Kardashian met Kim Yo Jong and [[kim-hong-kyun|Kim Hong-kyun]]',
    ],
    ['not a given name before the surname', 'Andy Kim spoke. Kim said so.'],
    [
      'not a title after “my” or “our”',
      'My co-founder, Kim, agreed. Our founder, Kim, did, too. Later Kim left. Nobody had insulted [[kim-jong-un|Kim Jong Un]].',
    ],
    ['not the titles of others', 'Col. Gen. Kim, Minister Kim and Prof. Kim'],
    ['not a surname with nothing beside it', 'Kim was there, nobody knows which'],
    ['forebears', '[[kim-il-sung|Kim Il Sung]] and [[kim-jong-il|Kim Jong Il]]'],
    [
      'metonyms',
      '[[russia|Moscow]], [[china|Beijing]], [[united-states|Washington]] and [[south-korea|Seoul]] said so, [[ukraine|Kyiv]] and [[iran|Tehran]] too; the [[kremlin|Kremlin]] and [[pyongyang|Pyongyang]] did not',
    ],
    ['not other towns with the same name', 'Moscow, Idaho, and Kremlin, Oklahoma'],
    [
      'not newspapers, teams and towers',
      'the Washington Post, the Kyiv Independent, the Washington Commanders, George Washington, the South China Morning Post and Trump Tower',
    ],
    [
      'not schools and squares',
      'Kim Il Sung University and Kim Il Sung Square, Moscow State University',
    ],
    ['not adjectives', 'Russian forces, the North Korean army, Chinese goods'],
    [
      'a country before a title',
      '[[russia|Russia]] President [[vladimir-putin|Putin]]; [[united-states|U.S.]] officials',
    ],
    [
      'not other states’ councils',
      "the secretary of [[russia|Russia]]’s Security Council; [[russia|Russia]]'s Security Council; the National Security Council; the [[un-security-council|UN Security Council]]",
    ],
    [
      'the longest name',
      'the [[un-security-council|U.N. Security Council]] of the [[united-nations|U.N.]]',
    ],
    [
      'not buildings and hotels that stand for no state',
      'the White House; a hotel in Hanoi; the [[hanoi-summit|Hanoi summit]]',
    ],
    ['not relatives with a rare surname', 'Melania Trump, Ivanka Trump and Donald Trump Jr.'],
    ['a rare surname', '[[donald-trump|Trump]] and [[sergei-shoigu|Shoigu]]'],
    [
      'not addresses',
      'www.kremlin.ru/putin and https://example.org/kim-jong-un-in-russia and @KremlinRussia_E',
    ],
    ['a name across a line break in the source', 'the army of [[north-korea|North\n    Korea]]'],
  ])('%s', (_, text) => {
    expect(marked(unmarked(text), 'en', STORY)).toBe(text);
  });
});

describe('a page about something else', () => {
  test.each([
    [
      'contextual topics',
      'China, Iran, Ukraine and the United States; Moscow, Beijing, Washington; sanctions',
    ],
    [
      'contextual topics beside a distinctive one',
      'Quiz: which town in China, Iran or the United States is as far north as [[pyongyang|Pyongyang]]?',
    ],
    [
      'distinctive topics',
      '[[vladimir-putin|Putin]] was in [[vladivostok|Vladivostok]], not in [[pyongyang|Pyongyang]] or the [[kremlin|Kremlin]]',
    ],
    ['a common surname', 'Kim thanked everybody for coming'],
    ['another person', 'Kim Kardashian arrived. Kim smiled.'],
    ['words that contain a name', 'computing, inputting, Kimberly, Kimchi, Putinism'],
    ['a dateline', 'PYONGYANG (Reuters) — The weather was fine on Friday, officials said.'],
  ])('%s', (_, text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});
