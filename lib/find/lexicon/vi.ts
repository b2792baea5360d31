import { type Lexicon, wordList } from './lexicon.ts';

/** Vietnamese. */
export const vietnamese: Lexicon = {
  titles: wordList(
    `bo truong thu tuong dai su phat ngon vien nghi si ta uy giao tien chuyen gia nha nghien cuu
    phan tich phong bien tap luat pho em gai anh trai co van dao dien ca huan luyen cau ngoai`,
  ),
  others: wordList('doi lap sinh vien cong doan cuu'),
  address: wordList('ong tong thong'),
  male: wordList('ong'),
  female: wordList('ba co chi'),
  speech: wordList('theo loi noi cho khang dinh nhan tuyen phat bieu giai them'),
  experts: wordList('chuyen gia giao su tien si nghien phan tich vien hoc truong'),
  kin: wordList(
    'cha ong noi me con trai em gai anh chu bac chau vo chong co sang lap nhiem trieu dai',
  ),
  oblique: wordList('voi cua boi ve cho tai gap'),
  family: wordList('gia dinh dong ho trieu dai'),
  houses: wordList('ho'),
  and: wordList('va voi cung'),
  common: wordList(
    `va cua la cac nhung trong khi neu ma theo sau truoc tu tai o ve cho voi de do hom nay mai
    qua vi sao tong thong chu tich nha lanh dao ong ba day`,
  ),
};
