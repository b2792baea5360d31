import type { LexiconWords } from './lexicon.ts';

/** Vietnamese. */
export const vietnamese: LexiconWords = {
  titles: `bo truong thu tuong dai su phat ngon vien nghi si ta uy giao tien chuyen gia nha nghien cuu
    phan tich phong bien tap luat pho anh co van dao dien ca huan luyen cau ngoai`,
  others: 'doi lap sinh vien cong doan cuu',
  address: 'ong tong thong',
  male: 'ong',
  female: 'ba co chi',
  speech: 'theo loi noi cho khang dinh nhan tuyen phat bieu giai them',
  experts: 'chuyen gia giao su tien si nghien phan tich vien hoc truong',
  kin: 'cha ong noi me con trai em gai anh chu bac chau vo chong co sang lap nhiem trieu dai',
  oblique: 'voi cua boi ve cho tai gap',
  family: '',
  houses: 'ho toc dinh dai',
  and: 'va voi cung',
  common: `va cua la cac nhung trong khi neu ma theo sau truoc tu tai o ve cho voi de do hom nay mai qua
    vi sao tong thong chu tich nha lanh dao ong ba day tuy nhien ngoai ra vay nen thi con hai`,
  women: 'gai vo me',
};
