/**
 * Folded words, divided by blanks, that make a name part of a longer one; they travel in the compiled
 * index. All languages together: few of them mean anything else in another.
 */
export const INSTITUTIONS = {
  /** Nouns that a name before them is part of: a university's, a street's, a newspaper's. */
  nouns: `university universitat universite universidad universidade universita universitesi college
    school institute academy post times journal herald tribune gazette airlines airways fc club
    street avenue road boulevard square tower towers park county museum hospital hotel stadium
    arena airport bridge cathedral church palace universitesi meydani caddesi sokagi gazetesi
    stadyumu orchestra philharmonic symphony ballet theatre theater opera circus cup
    marathon olympics library zoo mall plaza resort casino memorial monument prize award
    peninsula strait sea bank district okrug oblast port station railway refinery shipyard`,
  /** Words that may stand between the name and that noun. */
  between: `state national international central foreign studies military technical technological
    federal metropolitan medical political art conservatory normal polytechnic public high
    elementary trade devlet teknik world winter summer peace morning evening veterans`,
  /** What a name after it belongs to: "FC X", "Universitas X". */
  before: `fc dynamo dinamo spartak cska lokomotiv torpedo miss team radio air fort port mount lake
    hotel universitas universitat jalan`,
  /** "Universitas Negeri X": what may stand between. */
  beforeBetween: 'negeri nasional teknik',
  /** "University of X". */
  beforeOf: `university universitat universite universidad universidade universita college bank church
    institute rue avenue`,
  /** Streets and squares: small letters are usual before a name there. */
  streets: `calle avenida paseo rua rue avenue plaza piazza piazzale viale corso praca`,
};

/** The lists above, as the index has them. */
export type Institutions = Readonly<Record<keyof typeof INSTITUTIONS, string>>;
