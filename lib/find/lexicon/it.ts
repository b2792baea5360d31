import { type Lexicon, wordList } from './lexicon.ts';

/** Italian. */
export const italian: Lexicon = {
  titles: wordList(
    `ministro ministra premier segretario ambasciatore ambasciatrice inviato portavoce
    diplomatico deputato deputata senatore senatrice governatore sindaco generale colonnello
    capitano ammiraglio comandante tenente ufficiale professore professoressa prof dottor
    dottore dott esperto esperta analista ricercatore ricercatrice studioso specialista storico
    storica economista giornalista corrispondente redattore autore avvocato giudice procuratore
    direttore direttrice regista attore attrice cantante allenatore giocatore fondatore vice
    viceministro sorella fratello consigliere candidato studente`,
  ),
  others: wordList('opposizione studentesco sindacale partito ex'),
  address: wordList('sig signor presidente compagno mr'),
  male: wordList('sig signor mr'),
  female: wordList('signora signorina sig.ra'),
  women: wordList('sorella madre figlia moglie zia'),
  speech: wordList(
    `secondo dice detto dichiara dichiarato spiega spiegato aggiunge aggiunto afferma affermato sostiene
    osserva nota sottolinea ricorda avverte ritiene crede disse`,
  ),
  experts: wordList(
    `analista esperto esperta professore professoressa ricercatore ricercatrice studioso
    specialista storico economista giornalista direttore istituto universita centro fondazione
    politologo`,
  ),
  kin: wordList(
    `padre nonno madre figlio figlia sorella fratello zio zia nipote moglie marito cugino defunto
    fondatore predecessore successore dinastia`,
  ),
  oblique: wordList('di del da dal con per a al contro su tra fra verso come presso secondo'),
  family: wordList('famiglia dinastia clan stirpe'),
  houses: wordList('i dei ai'),
  and: wordList('e ed'),
  common: wordList(
    `il lo la i gli le un uno una di del della e ed o ma se quando come per con senza in nel a al
    secondo dopo prima da durante mentre che chi questo questa suo sua perche ieri oggi domani
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile
    maggio giugno luglio agosto settembre ottobre novembre dicembre cosi anche inoltre poi gia
    non
    ora pero tuttavia infine forse solo`,
  ),
};
