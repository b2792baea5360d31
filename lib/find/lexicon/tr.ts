import { type Lexicon, wordList } from './lexicon.ts';

/** Turkish. */
export const turkish: Lexicon = {
  titles: wordList(
    `bakan* bakani sekreter* buyukelci* elci* sozcu* diplomat* milletvekil* senator* vali* baskan
    general* orgeneral* korgeneral* albay* yuzbasi* amiral* komutan* subay* profesor* prof dr
    doktor* uzman* analist* arastirmaci* tarihci* ekonomist* gazeteci* muhabir* editor* yazar*
    avukat* yargic* savci* mudur* yonetmen* oyuncu* sarkici* antrenor* kurucu* yardimcisi
    kardesi danisman* aday* ogrenci*`,
  ),
  others: wordList('muhalefet parti sendika ogrenci eski'),
  address: wordList('bay sayin yoldas'),
  male: wordList('bay'),
  female: wordList('bayan hanim'),
  speech: wordList('gore dedi soyledi belirtti ifade acikladi vurguladi ekledi kaydetti'),
  experts: wordList(
    `analist* uzman* profesor* arastirmaci* tarihci* gazeteci* muhabir* mudur* enstitu*
    universite* merkez*`,
  ),
  kin: wordList(
    `babasi dedesi annesi oglu kizi kardesi kiz agabeyi amcasi esi kurucusu selefi halefi
    hanedan*`,
  ),
  oblique: wordList('ile ve'),
  family: wordList('ailesi hanedani hanedanligi klani soyu'),
  and: wordList('ve ile'),
  common: wordList(
    `bir bu su o ve ama ancak ise de da icin ile gibi kadar sonra once dun bugun yarin pazartesi
    sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayis haziran temmuz
    agustos eylul ekim kasim aralik neden nasil ayrica
    yine simdi belki artik hatta fakat`,
  ),
  questions: wordList('kim'),
};
