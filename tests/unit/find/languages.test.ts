import { describe, expect, test } from 'vitest';
import { find } from './marked.ts';

describe('names as each language inflects and joins them', () => {
  test.each([
    ['ru', 'встреча с Ким Чен Ыном', 'kim-jong-un', 'Ким Чен Ыном'],
    ['ru', 'визит Путина', 'vladimir-putin', 'Путина'],
    ['ru', 'в Северной Корее', 'north-korea', 'Северной Корее'],
    ['ru', 'сказали в Кремле', 'kremlin', 'Кремле'],
    ['uk', 'зустріч із Путіним', 'vladimir-putin', 'Путіним'],
    ['uk', 'до Пхеньяна', 'pyongyang', 'Пхеньяна'],
    ['uk', 'Ради Безпеки ООН', 'un-security-council', 'Ради Безпеки ООН'],
    ['de', 'Nordkoreas Armee', 'north-korea', 'Nordkoreas'],
    ['de', 'Putins Besuch', 'vladimir-putin', 'Putins'],
    ['tr', "Kremlin'den açıklama", 'kremlin', 'Kremlin'],
    ['tr', "Kuzey Kore'nin füzesi", 'north-korea', 'Kuzey Kore'],
    ['tr', 'PUTİN GELDİ', 'vladimir-putin', 'PUTİN'],
    ['ko', '김정은이 도착했다', 'kim-jong-un', '김정은'],
    ['ko', '북한에서는', 'north-korea', '북한'],
    ['ko', '푸틴과의 회담', 'vladimir-putin', '푸틴'],
    ['ko', '행선지가 북한이었다는 점', 'north-korea', '북한'],
    ['ar', 'وبوتين', 'vladimir-putin', 'بوتين'],
    ['ar', 'بالكرملين', 'kremlin', 'الكرملين'],
    ['ar', 'للكرملين', 'kremlin', 'لكرملين'],
    ['zh', '朝鲜最高领导人', 'north-korea', '朝鲜'],
    ['zh', '北韓飛彈', 'north-korea', '北韓'],
    ['ja', 'プーチン大統領', 'vladimir-putin', 'プーチン'],
    ['fr', "l'arrivée de Poutine", 'vladimir-putin', 'Poutine'],
    ['es', 'Corea del Norte lanzó', 'north-korea', 'Corea del Norte'],
    ['pt', 'a Coreia do Norte', 'north-korea', 'Coreia do Norte'],
    ['it', 'dal Cremlino', 'kremlin', 'Cremlino'],
    ['vi', 'tên lửa Triều Tiên', 'north-korea', 'Triều Tiên'],
    ['id', 'rudal Korut', 'north-korea', 'Korut'],
    ['ja', 'a page that quotes Vladimir Putin', 'vladimir-putin', 'Vladimir Putin'],
  ])('%s: %s', (lang, text, topic, name) => {
    expect(find(text, lang).mentions).toMatchObject([{ topic, text: name }]);
  });

  test.each([
    ['id', 'Sekretaris Dewan Keamanan Rusia ke Korea Utara', 'Rusia'],
    ['tr', 'Rusya Güvenlik Konseyi Sekreteri Kuzey Kore ziyaretinde', 'Rusya'],
    ['ru', 'секретарь Совета Безопасности РФ прилетел в Северную Корею', 'РФ'],
    ['ko', '러시아 국가안보회의 서기가 북한에 갔다', '러시아'],
  ])('%s: the state whose council it is, in %s', (lang, text, state) => {
    const context: Record<string, string> = {
      ru: 'Ким Чен Ын и Путин встретились в Пхеньяне. Россия и Северная Корея рады.',
      ko: '김정은과 푸틴이 평양에서 만났다. 러시아와 북한은 기뻐했다.',
    };
    const story =
      context[lang] ?? 'Kim Jong Un, Putin: Korea Utara, Rusia, Kuzey Kore, Rusya. Pyongyang.';
    const found = find([text, story], lang).mentions.filter(({ passage }) => passage === 0);
    expect(found.filter(({ topic }) => topic !== 'north-korea')).toMatchObject([
      { topic: 'russia', text: state },
    ]);
  });

  test.each([
    ['de', 'Der US-Präsident meldet sich bei den US Open', ['US']],
    ['de', 'der Sekretär des Sicherheitsrats', []],
    ['fr', 'le secrétaire du Conseil de sécurité', []],
    ['ru', 'страны Северо-Восточной Азии', []],
    ['ko', '쇼이구서기장은 말했다', ['쇼이구']],
  ])('on a page about the story, %s: in %s', (lang, text, names) => {
    const story: Record<string, string> = {
      de: 'Kim Jong Un und Wladimir Putin: Nordkorea hilft Russland. Russland dankt Nordkorea.',
      fr: 'Kim Jong-un et Vladimir Poutine : la Corée du Nord aide la Russie. La Russie remercie la Corée du Nord.',
      ru: 'Ким Чен Ын и Путин встретились в Пхеньяне. Россия и Северная Корея рады.',
      ko: '김정은과 푸틴이 평양에서 만났다. 러시아와 북한은 기뻐했다. 쇼이구도 왔다.',
    };
    const { about, mentions } = find([text, story[lang] ?? ''], lang);
    expect(about).toHaveLength(1);
    expect(mentions.filter(({ passage }) => passage === 0).map((one) => one.text)).toEqual(names);
  });

  test.each([
    ['ru', 'Путинцев и северокорейская ракета'],
    ['de', 'die nordkoreanische Armee, eine Putine'],
    ['fr', 'au Kremlin-Bicêtre'],
    ['ko', '평양냉면과 북한산성'],
    ['zh', '朝鲜半岛与白俄罗斯，平壤冷面'],
    ['ja', 'アイランドの金曜日、プロシアの朝鮮半島'],
    ['tr', 'kim demiş'],
    ['vi', 'ba triệu tiền lẻ'],
  ])('%s: nothing in %s', (lang, text) => {
    expect(find(text, lang).mentions).toEqual([]);
  });
});
