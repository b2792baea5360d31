import type { LexiconWords } from './lexicon.ts';

/**
 * Korean. It puts titles after a name and has no capitals; `sight-korean.ts` reads what follows
 * there.
 */
export const korean: LexiconWords = {
  titles: `할아버지 학생 간호사 교사 장관 차관 총리 부총리 대사 특사 의원 대변인 외무상 부상 국방상 부부장 부장 비서 제1부부장 국장 실장 차장 사장 회장 부회장 대표 원장 교수 박사 연구위원
    연구원 전문가 기자 앵커 감독 선수 코치 판사 검사 변호사 시장 지사 구청장 대통령 장군 대장 중장 소장 준장 상장 대령 사령관 참모총장 의장 단장 씨 양 군
    여사 할머니 작가 배우 가수 아나운서 개그맨 개그우먼`,
  fields: `학생 간호사 교사 배우 가수 선수 감독 코치 기자 교수 작가 아나운서 앵커 개그맨 개그우먼 코미디언 모델 방송인 시인 화가 변호사`,
  others: '',
  address: '',
  male: '할아버지',
  female: '할머니 여사',
  speech: '',
  experts: '',
  kin: '',
  oblique: '',
  family: '',
  and: '',
  common: '',
};
