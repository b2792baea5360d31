import type { LexiconWords } from './lexicon.ts';

export const english: LexiconWords = {
  titles: `minister premier secretary ambassador envoy spokesman spokeswoman spokesperson official diplomat
    negotiator lawmaker congressman congresswoman representative rep sen senator gov governor mayor
    gen general lt maj major col colonel capt captain cmdr commander adm admiral sgt sergeant officer
    prof professor dr doctor analyst expert researcher fellow scholar lecturer historian economist
    author writer reporter journalist correspondent editor columnist critic lawyer attorney judge
    justice prosecutor detective director producer actor actress singer coach manager pitcher
    striker midfielder goalkeeper golfer player star founder ceo executive president vice deputy
    chief head engineer scientist defector activist pastor rev reverend father sister brother aide
    adviser advisor speaker candidate nominee chef designer artist rapper`,
  others: `opposition union student party majority minority floor community labor labour religious church gang
    band cult team youth civic protest former deputy rebel committee board company group sect`,
  address: 'mr mister president comrade then',
  male: 'mr mister',
  female: 'ms mrs miss madam madame lady',
  women: 'sister mother daughter wife aunt granddaughter',
  speech: `said says say saying told tells added adds noted notes wrote writes explained explains argued
    argues warned warns continued recalled recalls remarked observed observes predicted predicts
    believes believed thinks thought estimates estimated commented cautioned asserted concluded
    suggested suggests testified agrees agreed contends replied replies responded responds`,
  experts: `analyst analysts expert experts professor researcher researchers fellow scholar lecturer
    historian economist specialist author journalist reporter correspondent director policy think
    institute university center centre spokesman spokeswoman spokesperson former defector studies
    foundation consultant strategist commentator academic associate firm program programme`,
  kin: `father grandfather mother grandmother son daughter sister brother uncle aunt nephew niece wife
    husband cousin granddaughter grandson sibling half-brother child children parents late founder
    predecessor successor dynasty forebears`,
  oblique:
    'after before as when while because since although though until where which whom whose that whether of by with to for from about against between under alongside like on than at toward towards accompanied including met meet meets meeting hosted told via through over without near behind',
  family:
    'family families dynasty clan bloodline lineage household siblings dynasties cult kingdom',
  and: 'and & or nor',
  meeting: 'to meet meets met greets hosts thanks tells invites toasts hails',
  pronouns: 'he she they',
  her: 'she her hers herself',
  his: 'he his him himself',
  objects: 'him her',
  addressing: 'told tells warned warns',
  asked: 'asked pressed questioned',
  sayings: 'statement statements comment comments remark remarks',
  fields: `skater golfer swimmer athlete sprinter boxer wrestler gymnast archer fencer judoka player pitcher catcher
    batter shortstop infielder outfielder striker midfielder defender goalkeeper quarterback coach
    champion medalist medallist actor actress comedian singer rapper idol drummer guitarist pianist
    violinist conductor dancer influencer filmmaker novelist poet painter chef gamer`,
  terms: 'administration presidency campaign cabinet doctrine era white',
  ruled: 'regime rule dictatorship government soldiers troops army arsenal missiles weapons nukes',
  encounters: 'summit summits meeting meetings talks',
  articles: 'a an',
  oneOf: 'neither both a an another any each every my our only someone somebody which your',
  further: 'neither both another other next',
  naming: 'named called surnamed nicknamed',
  surname: 'surname surnames',
  present: 'has is will can may',
  pastInS: 'perhaps always afterwards besides nevertheless versus alias thus minus plus',
  placing: 'in at on near from to last next since until before after this',
  common: `the a an and but or nor so yet for if as at by in of on to up off out over into onto from with
    without when whenever while where wherever why how what whatever who whoever whom whose which that this these those there here then
    now once since until till after before during because although though unless whether both
    either neither each every some many most few all any other another such same only just even
    still also again never ever always often perhaps maybe meanwhile however moreover today
    one two several already almost nearly above below beneath behind beside except outside past
    through throughout upon within along across alongside unlike lest whereas notwithstanding
    afterward afterwards sometimes instead indeed thus hence otherwise furthermore nonetheless
    nevertheless elsewhere somewhere everywhere early twice half enough quite please oh
    yesterday tomorrow tonight later earlier soon recently last next first second third will would
    can could shall should may might must is are was were be been being has have had do does did
    not no yes he she it they we you i his her its their our your my me him them us let lets
    says said say tells told asks asked meets met meet hosts visits sends vows calls wants seeks
    warns hails praises urges orders oversees inspects tours arrives leaves returns heads rides
    boards gets gives takes makes shows looks eyes faces fires tests launches holds opens closes
    signs joins thanks welcomes greets invites attends plans promises pledges slams blasts accuses
    denies rejects backs supports offers accepts agrees talks speaks rules leads
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december mon tue wed thu fri sat sun
    why inside exclusive watch live video photos analysis opinion breaking update read more like
    despite amid against about around between among toward towards under near beside besides beyond
    than too very much more less according given per via using north south east west new old former
    congress parliament senate nato reuters tass interfax kcna yonhap bbc cnn
    current visiting welcoming hosting meeting greeting inviting asked hermit republican democrat`,
};
