/**
 * Words that say nothing about what a sentence, or a question, is about. Lower case and English, as
 * statements are.
 */
export const STOP_WORDS = new Set(
  `a about above according after again against all also although always am amid among an analyst
  analysts and any are around as at away back be became because become been before being believe
  believed believes between both bring brings brought but by call called calling calls came can
  come comes could day days did do does during each early eight even ever expert experts face faced
  few find finding finds five for found four friday from go goes going good great had hand hands has have
  he head heads held her hers high him his hold holding holds how i if in into is it its just
  keep keeps kept know known knows large last leader leaders leave led left like likes long look
  looked looks made make man many may men might monday month months more most much my never new nine
  no nor not now of off official officials old on once one only or other our out over own part
  parts point pointed points president presidents put puts report reported reporter reporters
  reports rest round said saturday say says see seem seems set seven shake she shook should show
  showed showing shown shows side since six so some soon stand stands state states still stood such
  sunday take than that the their them then there these they thing things think thinks this
  those though thought three through thursday time to today told too tuesday turn turned turns
  two under until up upon us use used very was way ways we wednesday week weeks went were what
  when where which while who whom whose why will with within without would year years yesterday
  yet you your ask asks asked asking question questions answer answers answered include includes
  included including according respond responded response appear appears appeared remain remains
  remained continue continues continued continuing begin began begun start started starts recent
  recently toward towards past`.split(/\s+/),
);
