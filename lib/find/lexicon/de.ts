import type { LexiconWords } from './lexicon.ts';

/** German. */
export const german: LexiconWords = {
  titles: `minister* ministerin premier* sekretar* botschafter* gesandte* sprecher* diplomat*
    abgeordnete* senator* gouverneur* burgermeister* general* oberst* hauptmann admiral*
    offizier* professor* prof dr doktor* experte* expertin analyst* analystin forscher*
    forscherin wissenschaftler* historiker* okonom* journalist* korrespondent* redakteur* autor*
    anwalt* richter* staatsanwalt* direktor* regisseur* schauspieler* sanger* trainer* spieler*
    grunder* vize* stellvertreter* schwester* bruder* berater* kandidat* student*
    auszenminister* aussenminister* verteidigungsminister* verteidigungsministerin
    vizeauszenminister* vizeaussenminister* prasidentenberater* politologe* politologin`,
  others: 'oppositions* partei* gewerkschafts* studenten* fruhere* ehemalige* ehemaliger ex',
  address: 'herr herrn prasident* genosse',
  male: 'herr herrn',
  female: 'frau',
  women: 'schwester tochter mutter tante ehefrau',
  speech:
    'so laut zufolge sagte sagt erklarte erklart meinte meint betonte fugte sprach schrieb schreibt warnte glaubt',
  experts: `analyst* analystin experte* expertin professor* forscher* forscherin wissenschaftler*
    historiker* journalist* korrespondent* direktor* institut* universitat* zentrum center stiftung
    politologe* politologin`,
  kin: `enkel* vater* groszvater* grossvater* mutter sohn* tochter schwester* bruder* onkel* tante neffe*
    frau gatte cousin* verstorbene* verstorbenen staatsgrunder* grunder* vorganger* nachfolger*
    dynastie`,
  oblique: `von vom mit bei durch fur gegen uber zu zum zwischen unter an neben wie empfing traf trifft
    seit nach`,
  family: 'familie dynastie clan sippe geschlecht',
  houses: 'familie dynastie sippe zwei drei vier beiden',
  and: 'und',
  common: `der die das den dem des ein eine einen einem einer und oder aber wenn als wie fur mit ohne in
    im am an auf aus bei nach seit vor von zu zum zur nicht auch noch nun dann doch so er sie es
    ihr sein seine seinen warum wieso gestern heute morgen montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar marz april mai juni juli august september oktober
    november dezember dass ob weil wahrend damit zudem beide will hat ist trifft dabei jetzt
    dafur dagegen daher deshalb wer was wo statt trotz wegen innerhalb laut zufolge gegenuber
    neben zwischen hinter unter uber bis entlang gegen um durch ausser außer allerdings jedoch
    dennoch trotzdem deswegen schlieslich schließlich zuvor danach anschliesend anschließend
    inzwischen mittlerweile bereits schon erst nur sogar selbst gerade eben wohl vielleicht
    moglicherweise offenbar angeblich weder entweder sowohl je ebenso jeder jede alle viele
    einige zwei drei dort hier damals bald oft nie immer wieder wem wen welcher`,
  articles: 'der die das dem den des ein eine einem einen einer eines',
  nounsHaveCapitals: true,
  oneOf: 'ein kein jeder welcher andere anderer anderen weiterer nachste nachster',
  further: 'andere anderer anderen weiterer nachste nachster',
  surname: 'nachname nachnamen familienname familiennamen namens',
};
