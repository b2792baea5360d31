import { type Lexicon, wordList } from './lexicon.ts';

/** Arabic, which has no capitals: names beside a surname are not told from other words. */
export const arabic: Lexicon = {
  titles: wordList(
    `وزير الوزير سفير السفير مبعوث المبعوث المتحدث نائب النائب الجنرال جنرال العقيد العميد اللواء
    الفريق البروفيسور الدكتور الخبير خبير المحلل محلل الباحث باحث المورخ الصحفي الصحافي المدير
    مدير المخرج الممثل المدرب اللاعب شقيقته شقيقه السيناتور`,
  ),
  others: wordList('المعارضه الحزب الطلاب السابق'),
  address: wordList('السيد'),
  male: wordList('السيد'),
  female: wordList('السيده الانسه'),
  speech: wordList('قال صرح اضاف اكد اوضح اعلن ذكر قالت اشار'),
  experts: wordList(
    'المحلل محلل الخبير خبير الباحث باحث استاذ الاستاذ الصحفي مدير معهد جامعه مركز',
  ),
  kin: wordList(
    'والده جده والد جد نجل ابن ابنه شقيقته شقيقه عمه زوجته الراحل موسس سلفه خلفه سلاله',
  ),
  oblique: wordList('مع من عن الي على علي في بين ضد لقاء'),
  family: wordList('عائله اسره سلاله'),
  and: wordList('و'),
  common: wordList(''),
};
