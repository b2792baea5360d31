/**
 * Folded words, separated by spaces, that make a name part of a longer one; they are part of the
 * compiled index. All languages are together, because few of these words mean anything else in
 * another.
 */
export const INSTITUTIONS = {
  /** Nouns that include the name before them: a university's, a street's, a newspaper's. */
  nouns: `university universitat universite universidad universidade universita universitesi college
    school institute academy post times journal herald tribune gazette airlines airways fc club
    street avenue road boulevard square tower towers park county museum hospital hotel stadium
    arena airport bridge cathedral church palace universitesi meydani caddesi sokagi gazetesi
    stadyumu orchestra philharmonic symphony ballet theatre theater opera circus cup
    marathon olympics library zoo mall plaza resort casino memorial monument prize award
    peninsula strait sea bank district okrug oblast port station railway refinery shipyard restaurant cafe diner`,
  /** Words that may come between the name and that noun. */
  between: `state national international central foreign studies military technical technological
    federal metropolitan medical political art conservatory normal polytechnic public high
    elementary trade policy football devlet teknik world winter summer peace morning evening veterans`,
  /** Words that include the name after them: "FC X", "Universitas X". */
  before: `fc dynamo dinamo spartak cska lokomotiv torpedo miss team radio air fort port mount lake
    hotel universitas universitat jalan`,
  /** "Universitas Negeri X": words that may come between. */
  beforeBetween: 'negeri nasional teknik',
  /** "University of X". */
  beforeOf: `university universitat universite universidad universidade universita college bank church
    institute rue avenue`,
  /** Streets and squares, which usually have small letters before a name. */
  streets: `calle avenida paseo rua rue avenue plaza piazza piazzale viale corso praca`,
  /** All other words in plain letters that can end a match of `nounOf` or `calledAfter`. */
  places: 'lapangan stade stadio estadio restaurant restaurants',
};

/** The lists above, as they are in the index. */
export type Institutions = Readonly<Record<keyof typeof INSTITUTIONS, string>>;

/**
 * What makes a name another one, directly before or after it, as sources of regular expressions in
 * lower case; also in the compiled index.
 */
export const BESIDE_NAMES = {
  /**
   * Nouns that include a name in Han characters, and a country's people, but not a word that begins
   * with the same character.
   */
  unspacedNoun:
    '^(?:国立|國立|州立)?(?:大学|大學|日报|日報|时报|時報|邮报|郵報|晚报|晚報|大厦|大廈|大樓|大楼|人民(?:大学|大學|银行|銀行|日报|日報)|人(?![民工口员員士权權才质質道造均類类為为体體数數大气氣物選选行格]))',
  /** Where a country's last character begins the next word: "X + 国防部", not "X国 + 防部". */
  stateNoun:
    '^(?:防(?:部|省|相|大臣|総|總|委|院|科)|务(?:卿|院)|務(?:卿|院|省|長官|次官|副長官)|家(?:安全|安保|杜|情)|情院)',
  /** A periodical between the marks for titles of works. */
  periodical: '^[^《》]{0,10}(?:报|報|周刊|週刊|新闻|新聞|杂志|雜誌)》',
  /** Schools, streets and newspapers, in languages that write a place directly after the noun. */
  nounOf:
    '(?:^|\\s)(?:[وفبل]{0,2}(?:جامعة|ملعب|استاد|شارع|صحيفة|جريدة|مجلة|قناة)|(?:đại học|viện)(?: nghiên cứu)?|restaurants?)\\s+$',
  /** Things that may have a town's name, directly after it. */
  calledSo:
    '^, an? (?:\\S+ ){0,2}(?:restaurant|bistro|diner|cafe|café|bar|ship|ferry|freighter|band)(?=[,.]| (?:in|near|at|on|by|with|where|that|whose|of|run|owned)\\b)',
  /** What comes before a town’s name that means the town after all: “In X, a restaurant …”. */
  inTown: '\\b(?:in|from|near|to|outside)\\s+$',
  /** Words before a person's name that make it a place named after them. */
  calledAfter:
    '(?:^|\\s)(?:(?:улиц|вулиц|площад|проспект|бульвар)[а-яії]{0,4}|площ[аіуею]{1,2}|им\\.?|ім\\.?|имени|імені|университет[а-я]{0,2}|університет[а-яі]{0,2}|plaza|piazza|praça|lapangan|quảng trường|ساحة|ميدان|стад[иі]он[а-яі]{0,2}|stade|stadio|est[aá]dio|sân vận động)\\s+$',
};

/** The sources above, as they are in the index. */
export type BesideNames = Readonly<Record<keyof typeof BESIDE_NAMES, string>>;
