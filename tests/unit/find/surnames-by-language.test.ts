import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/**
 * Makes a page one about the story, and in its language, whatever comes before; names nobody by
 * surname.
 */
const STORY: Record<string, string> = {
  ru: 'Северная Корея и Россия подписали договор в Пхеньяне. В Кремле сказали, что Северная Корея и Россия дружны.',
  uk: 'Північна Корея і Росія підписали договір у Пхеньяні. У Кремлі сказали, що Північна Корея і Росія дружні.',
  ar: 'وقعت كوريا الشمالية وروسيا معاهدة في بيونغ يانغ. وقال الكرملين إن كوريا الشمالية وروسيا صديقتان.',
  zh: '北韓與俄羅斯在平壤簽署條約。克里姆林宮說，北韓與俄羅斯是朋友。',
  ja: '北朝鮮とロシアは平壌で条約に署名した。クレムリンは、北朝鮮とロシアは友人だと述べた。',
  ko: '북한과 러시아가 평양에서 조약을 맺었다. 크렘린궁은 북한과 러시아가 친구라고 했다.',
};
const IN_LATIN =
  'North Korea and Russia signed a pact in Pyongyang. The Kremlin said that North Korea and Russia were friends.';

describe('whom a surname means in each language', () => {
  test.each([
    [
      'ru',
      'beside a word for a relative',
      '[[kim-jong-un|Ким Чен Ын]] приехал. Сестра [[kim-jong-un|Кима]] была с ним.',
    ],
    [
      'ru',
      'a verb in the form for a woman',
      '[[kim-jong-un|Ким Чен Ын]] уехал. Его сестра Ким Ё Чжон осталась. Ким заявила, что всё спокойно.',
    ],
    [
      'ru',
      'a verb in the form for a man',
      '[[kim-jong-un|Ким Чен Ын]] прибыл. Сестра [[kim-jong-un|Кима]], Ким Ё Чжон, тоже. «Спасибо», — сказал [[kim-jong-un|Ким]].',
    ],
    [
      'uk',
      'a verb in the form for a woman',
      '[[kim-jong-un|Кім Чен Ин]] поїхав. Його сестра Кім Йо Чжон лишилася. Кім заявила, що все спокійно.',
    ],
    [
      'ar',
      'a verb in the form for a woman',
      'غادر [[kim-jong-un|كيم جونغ أون]]. وبقيت شقيقته كيم يو جونغ. وقالت كيم إن كل شيء هادئ.',
    ],
    [
      'es',
      'a dynasty',
      '[[kim-jong-un|Kim Jong-un]] llegó. La dinastía Kim gobierna desde 1948, y [[kim-jong-un|Kim]] lo sabe.',
    ],
    [
      'pt',
      'a family',
      '[[kim-jong-un|Kim Jong-un]] chegou. A família Kim governa há décadas, e [[kim-jong-un|Kim]] sabe disso.',
    ],
    [
      'it',
      'beside a word for a relative',
      '[[kim-jong-un|Kim Jong-un]] è arrivato. La sorella di [[kim-jong-un|Kim]], Kim Yo-jong, era con lui.',
    ],
    [
      'it',
      'an expert named after a quote',
      '[[kim-jong-un|Kim Jong-un]] ride, dice il professor Kim Yong-hyun. [[kim-jong-un|Kim Jong-un]] ha vinto. «Ha tutto», ricorda Kim.',
    ],
    [
      'id',
      'beside a word for a relative',
      '[[kim-jong-un|Kim Jong Un]] tiba. Adik [[kim-jong-un|Kim]], Kim Yo Jong, ikut.',
    ],
    [
      'id',
      'a grandson who rules today',
      '[[kim-il-sung|Kim Il Sung]] mendirikannya. Kini cucunya, [[kim-jong-un|Kim Jong Un]], berkuasa. [[kim-jong-un|Kim]] naik kereta.',
    ],
    [
      'vi',
      'an analyst whose given name looks like a word for a family',
      'Nhà phân tích Kim Dong-yup nói vậy. Ông Kim giải thích thêm. [[kim-jong-un|Kim Jong-un]] im lặng.',
    ],
    ['ko', 'a comedian with exactly the same name', '코미디언 김정은 씨가 웃었다.'],
    [
      'it',
      'a headline about a relative',
      'Sorella [[kim-jong-un|Kim]]: assurdo. Kim Yo-jong, sorella di [[kim-jong-un|Kim Jong-un]], smentisce.',
    ],
    [
      'tr',
      'an apostrophe, which a question word never has',
      "[[kim-jong-un|Kim Jong-un]] geldi. [[kim-jong-un|Kim]]'e füzeleri gösteren lider “Beğendiniz mi?” diye sordu.",
    ],
    [
      'de',
      'a genitive after its noun, which has a capital like a given name',
      '[[kim-jong-un|Kim Jong Un]] ist da. Die Reise [[kim-jong-un|Kims]] nach [[russia|Moskau]] ist seit der Machtübernahme [[kim-jong-un|Kims]] die dritte.',
    ],
    [
      'de',
      'somebody else’s genitive before its noun',
      '[[kim-jong-un|Kim Jong Un]] ist da. Nach Lesart von Hyun Kims Institut schweigt er.',
    ],
    [
      'ru',
      'a first word in a different case than a given name would be in',
      '[[kim-jong-un|Ким Чен Ын]] в пути. Бронепоезд [[kim-jong-un|Кима]] прибыл. Аналитик Ким молчит. Андрея Кима ждут.',
    ],
    [
      'uk',
      'an office directly before the surname',
      'Міністр Кім про [[kim-jong-un|Кім Чен Ина]] і військових',
    ],
    [
      'es',
      'a headline’s first word before two people who meet',
      'Cumbre [[kim-jong-un|Kim]]-[[vladimir-putin|Putin]]. [[kim-jong-un|Kim Jong-un]] llegó en tren.',
    ],
    [
      'ru',
      'a guide introduced by surname',
      '[[kim-jong-un|Ким Чен Ын]] открыл курорт. Гид по фамилии Ким молчал, и наш Ким ушел.',
    ],
    ['uk', 'a call sign', '[[kim-jong-un|Кім Чен Ин]] мовчить. Командир з позивним «Кім» чекає.'],
    [
      'es',
      'somebody whom the paper calls so',
      '[[kim-jong-un|Kim Jong-un]] manda. Un peón —lo llamaremos Kim, por su seguridad— huyó.',
    ],
    ['uk', 'a daughter', 'Прийшла Ксенія Шойгу, донька міністра.'],
    [
      'zh',
      'a nephew, his given name joined to the surname',
      '羅曼普丁說，[[vladimir-putin|普丁]]很忙。',
    ],
    ['zh', 'a son', '小唐納川普笑了，[[donald-trump|川普]]沒笑。'],
    ['ja', 'a daughter', 'イワンカ・トランプ氏が笑った。[[donald-trump|トランプ]]氏も。'],
    ['ru', 'a son', '[[donald-trump|Трамп]] молчал. Дональд Трамп-младший улыбнулся.'],
    ['ko', 'a daughter', '이방카 트럼프가 웃었다. [[donald-trump|트럼프]]도 웃었다.'],
    ['ja', 'a son', 'トランプ・ジュニア氏が笑った。[[donald-trump|トランプ]]氏も。'],
    [
      'ar',
      'an envoy with a one-syllable given name',
      'غادر [[kim-jong-un|كيم جونغ أون]]. ونفى المندوب كيم سونغ ذلك.',
    ],
    [
      'tr',
      'a sentence that opens with a sister',
      "[[kim-jong-un|Kim Jong-un]]'un kız kardeşi Kim Yo-jong herkesi suçladı. Kim, açıklamasında askerlere değinmedi.",
    ],
    [
      'ru',
      'a sentence that opens with a sister',
      'Сестра [[kim-jong-un|Ким Чен Ына]] Ким Ё Чжон высмеяла соседей. Ким не стала вдаваться в подробности.',
    ],
    [
      'de',
      'a minister’s quote in a headline',
      'Verteidigungsminister Kim: „[[kim-jong-un|Kim]] hat sie verkauft“. [[kim-jong-un|Kim Jong-un]] schweigt.',
    ],
    [
      'de',
      'an envoy between commas',
      '[[kim-jong-un|Kim Jong Un]] kam. [[kim-jong-un|Kim]] ging. Die Gesandte für den Norden, Kim Gunn, war besorgt.',
    ],
    [
      'de',
      'a headline with a colon',
      '[[kim-jong-un|KIM]] BEI [[vladimir-putin|PUTIN]]: Gipfel der Sorgen. [[kim-jong-un|Kim Jong Un]] kam per Zug.',
    ],
    [
      'es',
      'after a one-letter preposition',
      '[[kim-jong-un|Kim Jong-un]] calla. A [[kim-jong-un|Kim]] no le importa.',
    ],
    [
      'de',
      'a neighbour with an apposition',
      '[[kim-jong-un|Kim Jong Un]] kam. Hier lebt auch Igor Kim, Händler, seit Jahren. Kim verkauft Obst.',
    ],
    [
      'es',
      'an office after the surname',
      '[[kim-jong-un|Kim Jong-un]] calla. Kim, ministro de Unificación, advierte.',
    ],
    ['fr', 'another Kim', '[[kim-jong-un|Kim Jong-un]] rit. Un autre Kim pleure.'],
    [
      'fr',
      'several Kims',
      '[[kim-jong-un|Kim Jong-un]] rit. « Les quatre Kim se ressemblent », dit-il.',
    ],
  ])('%s: %s', (lang, _, text) => {
    expect(marked(unmarked(text), lang, [STORY[lang] ?? IN_LATIN])).toBe(text);
  });

  test.each([
    [
      'ko',
      'a namesake beside the leader, told apart by an office',
      '배우 김정은이 웃었다. 김정은은 “[[north-korea|북한]] 지도자 [[kim-jong-un|김정은]] 국무위원장과는 남남”이라고 했다.',
    ],
    ['ko', 'a grandmother with the leader’s name', '제주 해녀 김정은 할머니가 웃었다.'],
    ['vi', 'women with the names of countries', 'Chị Nga và cô Mỹ đi xem phim.'],
    [
      'zh',
      'a match and a vegetable with names of countries in them',
      '台韓戰明晚開打，攤位賣朝鮮薊。',
    ],
    ['ru', 'another town’s kremlin', 'Прогулка вдоль стен кремля закончилась у башни.'],
  ])('%s: %s, on a page about something else', (lang, _, text) => {
    expect(marked(unmarked(text), lang)).toBe(text);
  });
});
