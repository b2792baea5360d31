import type { LexiconWords } from './lexicon.ts';

/** Italian. */
export const italian: LexiconWords = {
  titles: `ministro ministra premier segretario ambasciatore ambasciatrice inviato portavoce
    diplomatico deputato deputata senatore senatrice governatore sindaco generale colonnello
    capitano ammiraglio comandante tenente ufficiale professor professore professoressa prof dottor
    dottore dott esperto esperta analista ricercatore ricercatrice studioso specialista storico
    storica economista giornalista corrispondente redattore autore avvocato giudice procuratore
    direttore direttrice regista attore attrice cantante allenatore giocatore fondatore vice
    viceministro consigliere candidato studente`,
  others: 'opposizione studentesco sindacale partito ex',
  address: 'sig signor presidente compagno mr',
  male: 'sig signor mr',
  female: 'signora signorina sig.ra',
  women: 'sorella madre figlia moglie zia',
  speech: `secondo dice detto dichiara dichiarato spiega spiegato aggiunge aggiunto afferma affermato sostiene
    osserva nota sottolinea ricorda avverte ritiene crede disse`,
  experts: `analista esperto esperta professor professore professoressa ricercatore ricercatrice studioso
    specialista storico economista giornalista direttore istituto universita centro fondazione
    politologo`,
  kin: `padre nonno madre figlio figlia sorella fratello zio zia nipote moglie marito cugino defunto
    fondatore predecessore successore dinastia`,
  oblique: 'di del da dal con per a al contro su tra fra verso come presso secondo',
  family: '',
  houses: 'i dei ai famiglia dinastia clan stirpe due tre quattro',
  and: 'e ed',
  common: `il lo la i gli le un uno una di del della e ed o ma se quando come per con senza in nel a al
    secondo dopo prima da durante mentre che chi questo questa suo sua perche ieri oggi domani
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio
    giugno luglio agosto settembre ottobre novembre dicembre cosi anche inoltre poi gia non ora
    pero tuttavia infine forse solo nonostante mediante fino sopra contro sotto davanti accanto
    tale quale dove quanto allora adesso sempre mai oltre intanto nostro tutto tutti ogni vari
    due tre entrambi sorella fratello padre nonno tra fra verso attraverso stamattina eppure
    dunque quindi ne sia presto subito finora ecco insomma`,
  oneOf: 'un altro ogni quale nessun mio prossimo',
  further: 'altro prossimo',
  surname: 'cognome cognomi',
};
