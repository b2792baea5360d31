/**
 * Matches, in lower case, the words with which an article that is cut off says that the rest of it
 * is elsewhere. It comes into a page with the story, like other words of many languages.
 */
export const CONTINUE_READING =
  /continue reading|keep reading|read the (?:full|whole) (?:article|story)|subscri(?:be|bers?)[^.]{0,30}\b(?:read|continue|full|unlock)|already a subscriber|unlock this article|weiterlesen|jetzt abonnieren|article réservé aux abonnés|il vous reste [\d.,]+\s?% de cet article|seguir leyendo|para suscriptores|continua a leggere|riservato agli abbonati|continue lendo|exclusivo para assinantes|читать далее|продолжение по подписке|続きを読む|会員限定|구독하고|기사 더보기|阅读全文|閱讀全文/;
