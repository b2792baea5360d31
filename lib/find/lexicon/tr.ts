import type { LexiconWords } from './lexicon.ts';

/** Turkish. */
export const turkish: LexiconWords = {
  titles: `bakan* bakani sekreter* buyukelci* elci* sozcu* diplomat* milletvekil* senator* vali* baskan
    general* orgeneral* korgeneral* albay* yuzbasi* amiral* komutan* subay* profesor* prof dr
    doktor* uzman* analist* arastirmaci* tarihci* ekonomist* gazeteci* muhabir* editor* yazar*
    avukat* yargic* savci* mudur* yonetmen* oyuncu* sarkici* antrenor* kurucu* yardimcisi
    kardesi danisman* aday* ogrenci*`,
  others: 'muhalefet parti sendika ogrenci eski',
  address: 'bay sayin yoldas',
  male: 'bay',
  female: 'bayan hanim',
  speech: 'gore dedi soyledi belirtti ifade acikladi vurguladi ekledi kaydetti',
  experts: `analist* uzman* profesor* arastirmaci* tarihci* gazeteci* muhabir* mudur* enstitu*
    universite* merkez*`,
  kin: `torunu torun babasi dedesi annesi oglu kizi kardesi kiz agabeyi amcasi esi kurucusu selefi halefi
    hanedan*`,
  oblique: 'ile ve',
  family: 'ailesi hanedani hanedanligi klani soyu',
  and: 've ile',
  common: `bir bu su o ve ama ancak ise de da icin ile gibi kadar sonra once dun bugun yarin pazartesi
    sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayis haziran temmuz
    agustos eylul ekim kasim aralik neden nasil ayrica yine simdi belki artik hatta fakat
    ardindan sirasinda gore karsin ragmen ayni her hic sadece yalnizca bile eger cunku zira oysa
    nitekim boylece ustelik bugune gecen gelecek iki uc tum butun bazi`,
  questions: 'kim',
  women: 'kiz esi annesi halasi',
  oneOf: 'baska diger obur',
  further: 'baska diger obur',
  surname: 'soyadı soyadi soyadlı',
};
