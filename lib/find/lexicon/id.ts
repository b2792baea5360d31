import type { LexiconWords } from './lexicon.ts';

/** Indonesian. */
export const indonesian: LexiconWords = {
  titles: `menteri menlu menhan perdana sekretaris dubes duta utusan jubir juru diplomat anggota
    senator gubernur wali jenderal kolonel kapten laksamana komandan letnan perwira profesor
    prof doktor dr pakar ahli analis peneliti sejarawan ekonom wartawan jurnalis koresponden
    redaktur penulis pengacara hakim jaksa direktur sutradara aktor aktris penyanyi pelatih
    pemain pendiri wakil wamenlu penasihat calon mahasiswa`,
  others: 'oposisi mahasiswa partai serikat mantan',
  address: 'tuan bapak presiden pak kamerad',
  male: 'tuan bapak pak',
  female: 'nyonya nona ibu',
  speech: `mengatakan berkata menyatakan menjelaskan menambahkan menegaskan menyebut ujar kata menurut
    tutur ucap ungkap`,
  experts: `analis pakar ahli profesor peneliti sejarawan ekonom wartawan jurnalis direktur institut
    universitas pusat dosen pengamat`,
  kin: `cucu cucunya ayah ayahnya kakek kakeknya ibu ibunya putra putri adik adiknya kakak paman bibi keponakan
    istri suami mendiang pendiri pendahulu penerus dinasti saudari`,
  oblique: 'dengan oleh dari kepada untuk terhadap tentang antara bersama bertemu',
  family: '',
  houses: 'keluarga dinasti klan trah wangsa dua tiga empat',
  and: 'dan',
  common: `yang dan di ke dari untuk dengan pada dalam ini itu juga saat ketika setelah sebelum jika
    karena namun tetapi sementara menurut kemarin hari besok senin selasa rabu kamis jumat sabtu
    minggu januari februari maret april mei juni juli agustus september oktober november desember
    mengapa bagaimana selain adik kakak saudari kini kemudian bahkan akhirnya hanya lalu jadi
    maka adapun sedangkan sebaliknya sejauh sebagai begitu demikian selama sejak usai seusai
    sesudah meski meskipun walau walaupun apakah siapa kapan sang si para padahal tak tidak belum
    sudah telah bila apabila kalau agar supaya tentu malah hingga sampai setibanya bagi baik
    antara apa menurutnya bukan pekan bulan tahun akan bisa dapat mungkin sambil seraya pun
    maupun sekarang dulu presiden pemimpin sebelumnya selanjutnya ayah kakek paman kakaknya
    adiknya`,
  women: 'perempuan adik saudari istri putri ibu bibi',
  surname: 'marga bermarga',
};
