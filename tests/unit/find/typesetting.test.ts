import { describe, expect, test } from 'vitest';
import { find } from './marked.ts';

describe('the same name however it is typeset', () => {
  test.each([
    ['hyphens', 'Kim Jong-un'],
    ['a non-breaking hyphen', 'Kim Jong\u2011un'],
    ['a minus sign', 'Kim Jong\u2212un'],
    ['a no-break space', 'Kim\u00a0Jong\u00a0Un'],
    ['soft hyphens', 'Kim Jo\u00adng U\u00adn'],
    ['zero-width characters', 'Kim\u200b Jong\u2060 U\u200dn'],
    ['full-width letters', 'Ｋｉｍ Ｊｏｎｇ Ｕｎ'],
    ['mathematical bold letters', '𝐊𝐢𝐦 𝐉𝐨𝐧𝐠 𝐔𝐧'],
    ['extra accents', 'Kím Jong Ùn'],
    ['Cyrillic letters that look Latin', 'Kіm Jоng Un'],
    ['capitals', 'KIM JONG UN'],
    ['small letters', 'kim jong un'],
    ['a line break in the source', 'Kim\n      Jong Un'],
  ])('%s', (_, name) => {
    const text = `Then ${name}’s train left.`;
    const [mention, ...more] = find(text).mentions;
    expect(more).toEqual([]);
    expect(mention).toMatchObject({
      topic: 'kim-jong-un',
      start: 5,
      end: 5 + name.length,
      text: name,
    });
  });

  test.each([
    ['a missing accent', 'fr', 'la Coree du Nord', 'north-korea', 'Coree du Nord'],
    ['a ligature', 'en', 'the Ofﬁce; Vladimir Putin', 'vladimir-putin', 'Vladimir Putin'],
    [
      'quotes in a name',
      'ru',
      'на космодроме «Восточный».',
      'vostochny-cosmodrome',
      'космодроме «Восточный»',
    ],
    ['vowel signs', 'ar', 'قال بُوتِين ذلك', 'vladimir-putin', 'بُوتِين'],
    ['stress marks', 'ru', 'Влади́мир Пу́тин сказал', 'vladimir-putin', 'Влади́мир Пу́тин'],
    ['other dots between names', 'ja', 'キム＝ジョンウン氏', 'kim-jong-un', 'キム＝ジョンウン'],
    [
      'decomposed syllables',
      'ko',
      '\u1100\u1175\u11b7\u110c\u1165\u11bc\u110b\u1173\u11ab',
      'kim-jong-un',
      '\u1100\u1175\u11b7\u110c\u1165\u11bc\u110b\u1173\u11ab',
    ],
  ])('%s', (_, lang, text, topic, name) => {
    expect(find(text, lang).mentions).toMatchObject([{ topic, text: name }]);
  });

  test('an accent that makes it another word', () => {
    expect(find('Puțin mai târziu a plecat.', 'ro').mentions).toEqual([]);
  });

  test('look-alike letters do not make another word a name', () => {
    expect(find('Кимберли и Путинцев', 'ru').mentions).toEqual([]);
  });
});
