import { describe, expect, test } from 'vitest';
import { find } from './marked.ts';

/** By language: the text after a dateline, and the one name in it. */
const TEXTS: Record<string, readonly [text: string, name: string]> = {
  ru: ['Президент Путин заявил, что рад видеть гостя и его делегацию.', 'Путин'],
  uk: ['Президент Путін заявив, що радий бачити гостя та його делегацію.', 'Путін'],
  fr: ['Le président Poutine a dit sa joie de voir son hôte et sa délégation.', 'Poutine'],
  de: ['Präsident Putin hat gesagt, dass er sich über den Gast und sein Gefolge freue.', 'Putin'],
  es: ['El presidente Putin dijo que estaba feliz de ver a su invitado y a los demás.', 'Putin'],
  id: ['Presiden Putin mengatakan bahwa ia senang melihat tamunya dan yang lain.', 'Putin'],
  vi: ['Tổng thống Putin nói rằng ông rất vui được gặp vị khách và phái đoàn.', 'Putin'],
  ar: ['قال الرئيس بوتين إنه سعيد برؤية ضيفه والوفد الكبير المرافق له.', 'بوتين'],
  zh: [
    '总统普京星期三表示，他很高兴见到客人以及随行的庞大代表团，双方将举行会谈，并共进晚餐。',
    '普京',
  ],
  ja: [
    'プーチン大統領は水曜日、客人とその大きな代表団に会えてうれしいと述べた。夜には宴も開かれる。',
    'プーチン',
  ],
  ko: [
    '푸틴 대통령은 수요일 손님과 대규모 대표단을 만나 기쁘다고 말했다. 저녁에는 만찬이 열린다.',
    '푸틴',
  ],
};
/** Makes it a page about the story, on which towns stand for governments. */
const STORY: Record<string, string> = {
  ru: 'Северная Корея и Россия: Путин встретил Ким Чен Ына в Пхеньяне',
  uk: 'Північна Корея і Росія: Путін зустрів Кім Чен Ина в Пхеньяні',
  fr: 'Corée du Nord et Russie : Poutine reçoit Kim Jong-un à Pyongyang',
  de: 'Nordkorea und Russland: Putin trifft Kim Jong Un in Pjöngjang',
  es: 'Corea del Norte y Rusia: Putin recibe a Kim Jong-un en Pionyang',
  id: 'Korea Utara dan Rusia: Putin menemui Kim Jong Un di Pyongyang',
  vi: 'Triều Tiên và Nga: Putin gặp Kim Jong-un ở Bình Nhưỡng',
  ar: 'كوريا الشمالية وروسيا: بوتين يستقبل كيم جونغ أون في بيونغ يانغ',
  zh: '朝鲜与俄罗斯：普京在平壤会见金正恩',
  ja: '北朝鮮とロシア、プーチン氏が平壌で金正恩氏と会談',
  ko: '북한과 러시아, 푸틴이 평양에서 김정은을 만나다',
};

describe('a dateline is not part of the text', () => {
  test.each([
    ['ru', 'МОСКВА, 13 сентября. '],
    ['ru', 'МОСКВА, 13 сентября. /ТАСС/. '],
    ['ru', 'Москва. 13 сентября. INTERFAX.RU - '],
    ['ru', 'ВЛАДИВОСТОК, 13 сен — РИА Новости. '],
    ['uk', 'Пхеньян, 13 вересня (Укрінформ). '],
    ['fr', 'Moscou, 13 septembre 2023. '],
    ['fr', 'SÉOUL, Corée du Sud (AP) — '],
    ['de', 'Moskau. '],
    ['de', '(Seoul) '],
    ['de', 'Seoul, 13. September (Reuters) - '],
    ['es', 'Pionyang, 13 sep (EFE).- '],
    ['es', 'Seúl (EFE). '],
    ['id', 'Moskow, CNN Indonesia -- '],
    ['vi', 'Moskva, ngày 13/9 (Sputnik) - '],
    ['ar', 'موسكو - سبوتنيك. '],
    ['ar', 'سيول - (أ ف ب) - '],
    ['ar', 'موسكو: '],
    ['zh', '新华社平壤9月13日电 '],
    ['zh', '莫斯科（法新社）—'],
    ['zh', '法新社首爾電 '],
    ['ja', '［モスクワ　１３日　ロイター］ - '],
    ['ja', '（モスクワ共同）'],
    ['ja', 'ソウル＝'],
    ['ko', '[서울=뉴시스] '],
    ['ko', '(평양 9월 13일발 조선중앙통신)'],
    ['ko', '워싱턴=홍길동 특파원 '],
  ])('%s: %s', (lang, dateline) => {
    const [text = '', name] = TEXTS[lang] ?? [];
    const { about, mentions } = find([dateline + text, STORY[lang] ?? ''], lang);
    expect(about).toHaveLength(1);
    expect(mentions.filter(({ passage }) => passage === 0).map((one) => one.text)).toEqual([name]);
  });

  test.each([
    ['es', 'Ana Pérez | Pekín - 13 SEPT 2023'],
    ['it', 'di Anna Rossi, corrispondente da Pechino'],
    ['ar', 'سيول: «صحيفة المساء»'],
  ])('%s: neither is a byline: %s', (lang, byline) => {
    const story = 'Putin in North Korea: Kim Jong Un and Russia meet in Pyongyang';
    const { mentions } = find([byline, STORY[lang] ?? story], lang);
    expect(mentions.filter(({ passage }) => passage === 0)).toEqual([]);
  });

  test('neither is a correspondent’s town at the end', () => {
    const { mentions } = find([`${TEXTS.ja?.[0]}（モスクワ＝佐藤太郎）`, STORY.ja ?? ''], 'ja');
    expect(mentions.filter(({ passage }) => passage === 0).map(({ text }) => text)).toEqual([
      'プーチン',
    ]);
  });
});
