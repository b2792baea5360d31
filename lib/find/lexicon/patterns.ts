import { CAPITAL, SMALL } from './datelines.ts';

/**
 * A letter, for a character class. A `\p{…}` class takes longer to compile than all that a page
 * asks of it.
 */
const LETTER = 'A-Za-z\\u00c0-\\u1fff\\u3041-\\ud7ff';

/*
 * What may come before or after a name, in any language; none of it names anybody. The expressions
 * are part of the compiled index, in the form that `compileNames` writes, and are compiled again
 * where a page is read.
 */
export const PATTERNS = {
  /** Somebody's relative, directly before the relative's name. */
  owned: new RegExp(
    `['’]${SMALL}{0,4}\\s+((?:[^\\s'’.,;:!?“”"«»()\\d]+\\s+){0,2}[^\\s'’.,;:!?“”"«»()\\d]+),?\\s*$`,
  ),
  /** The end of what somebody said, before the speaker: "…,” Surname laughed". */
  afterQuote: /[,!?…][”"»]\s+$/,
  /** The verb between a quote and the speaker: "…», ricorda Surname". */
  verbAfterQuote: new RegExp(`[”“"»][,!?…]?\\s+(?:[—–-]\\s+)?([${LETTER}]+)\\s+$`),
  /** Words between commas after a name. */
  insertion: /^,\s[^.;:!?“”"()]{3,110},(?=\s)/,
  /** An introduction of somebody's words without a verb of speaking: "N was blunt: “No”". */
  bluntly: /^(?:\s[^\s.,;:!?“”"]+){1,5}:\s[“"]/,
  reply: new RegExp(`(?:^|[.!?”"]\\s+|\\n)([${LETTER}]+)[^.!?\\n]*,\\s+(?:M[rs]s?\\.?\\s+)?$`),
  saying: new RegExp(`^['’]s?\\s+([${LETTER}]+)`),
  relative: /^['’]s?\s+([^\s'’“”"«»().,;:!?\d-]+)(?:\s+([^\s'’“”"«»().,;:!?\d-]+))?/,
  /**
   * In Slavic languages, a surname that ends in a consonant is declined if its bearer is a man,
   * never if she is a woman.
   */
  declined: /^[\u0400-\u04ff]+[бвгджзйклмнпрстфхцчшщ](?:а|у|ом|ем|ым|ові|еві)$/,
  year: /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]*\d)/g,
  /** A pronoun that opens a sentence as its subject. */
  about:
    /(?:^|[.!?]["”’]?\s+|\n\s*)(?:(?:But|And|Then|Later|Yesterday)\s)?(?:He|She)\s[^.!?;:“”"]*$/,
  /** What is said about a person with "who": "the general who saw N". */
  ofWhom: /\b(?:who|whose)\s[^,;:.!?“”"]*$/,
  dated: /\b(?:in|by|like)\s((?:1[89]|20)\d\d)\b/gi,
  sentenceEnd: /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|U\.[SN]))[.!?]["”’]?(?:\s|$)|\n/,
  /** What is said of a name directly after it, from a comma up to the next comma or full stop. */
  apposition: /^,\s((?:an?\s|the\s)?[^,.;:!?“”"()]{3,90})[,.]/i,
  /** The article before an office in Romance languages. */
  article: /^(?:l['’]|(?:le|la|el|il|o|un|una|une|um|uma|uno)\s)/i,
  complement: /\s(?:of|in|for|at|from|to|who|which|whose|with|since)\s/,
  /**
   * What somebody new is, or how old, directly after the name: "Given Surname, Händler, …", "Given
   * Surname, 34, …".
   */
  introduced: new RegExp(
    `^,\\s(?:\\d{1,3},|${CAPITAL}${SMALL}+(?:,|\\s(?:bei|am|an|im|in|aus|von|der|des|für)\\s))`,
  ),
  /** How old somebody is, directly after the name: "N, 34, …". */
  aged: /^,\s(\d{1,3}),/,
  /** Abbreviated titles in languages other than English, whose own `isAbbreviation` knows. */
  shortTitle: /^(?:.{1,2}|sra|org|gral)$/,
  /** What is said about a name after it, between commas. */
  saidOf: /^[^,.;:!?“”"]{0,24},\s([^,.;:!?“”"]{3,60})/,
  /** Words for how somebody stays half anonymous: "asked to be identified by her surname only". */
  bySurname:
    /\b(?:by|only|just|use|gave|give|giving)\b[^.!?;]{0,40}\b(?:surname|(?:family|last) name)\b/i,
  /**
   * Somebody else whom words about a bare surname may be about: "…,” said Given, a trader", "Given,
   * who asked". What directly follows the surname in question has nothing before its comma.
   */
  another: /\b(?:said|says|told)\s+(?:M[rs]s?\.?\s+)?[A-Z][a-z]+|[A-Z][a-z]+,\s(?:who|an?|\d)/,
  /** Words that introduce a surname as all that is told of somebody's name. */
  introducing: new RegExp(
    [
      '\\b(?:(?:family|last) name(?: is| was|,)|by the name of)[^.,;:]*$',
      '\\b(?:identified|identificado|identificada|identifiée?|known|quoted|referred to)(?: only| just| simply| solo| sólo| apenas| seulement) (?:as|como|comme)\\s(?:M[rs]s?\\.?\\s)?[“"‘]?$',
      '\\b(?:call(?:ed)?(?: him| her)|whom? (?:we|I)(?: will| shall|[’\']ll) call|llam(?:are|a)mos|appellerons|chiameremo|chamaremos(?: de)?|nennen wir (?:ihn|sie))\\s(?:M[rs]s?\\.?\\s)?[“"‘«]?$',
    ].join('|'),
    'i',
  ),
  /** Words between somebody and what they are called: "who is also called N". */
  isCalled: new RegExp(
    `(?:['’]s|\\b(?:is|was|are|were|be|been))\\s+(?:also\\s+)?[${LETTER}]+\\s+[“"‘']?$`,
  ),
  /** The speaker at the beginning of a passage in a transcript: "GIVEN SURNAME: …". */
  label: new RegExp(`^\\s*(?:${CAPITAL}{2,}[ .-]*){1,4}(?=:\\s)`),
};

/** The expressions above, by name. */
export type Patterns = Readonly<Record<keyof typeof PATTERNS, RegExp>>;

/** Their form in the index: source and flags. */
export type PatternSources = Readonly<
  Record<keyof typeof PATTERNS, readonly [source: string, flags: string]>
>;
