import { CAPITAL, SMALL } from './datelines.ts';

/** A letter, in a class. A `\p{…}` class takes longer to compile than all a page asks it. */
const LETTER = 'A-Za-z\\u00c0-\\u1fff\\u3041-\\ud7ff';

/*
 * What may stand around a name, in whatever language: none of it names anybody. They travel in the compiled index, as
 * `compileNames` writes them, and are made again where a page is read.
 */
export const PATTERNS = {
  /** Somebody's relative, right before the relative's name. */
  owned: new RegExp(
    `['’]${SMALL}{0,4}\\s+((?:[^\\s'’.,;:!?“”"«»()\\d]+\\s+){0,2}[^\\s'’.,;:!?“”"«»()\\d]+),?\\s*$`,
  ),
  /** After what somebody said: "…,” Surname laughed". */
  afterQuote: /[,!?…][”"»]\s+$/,
  /** The verb between a quote and who said it: "…», ricorda Surname". */
  verbAfterQuote: new RegExp(`[”“"»][,!?…]?\\s+(?:[—–-]\\s+)?([${LETTER}]+)\\s+$`),
  /** Words between commas behind a name. */
  insertion: /^,\s[^.;:!?“”"()]{3,110},(?=\s)/,
  /** How what somebody says is brought in by something else than a verb of speaking: "N was blunt: “No”". */
  bluntly: /^(?:\s[^\s.,;:!?“”"]+){1,5}:\s[“"]/,
  reply: new RegExp(`(?:^|[.!?”"]\\s+|\\n)([${LETTER}]+)[^.!?\\n]*,\\s+(?:M[rs]s?\\.?\\s+)?$`),
  saying: new RegExp(`^['’]s?\\s+([${LETTER}]+)`),
  relative: /^['’]s?\s+([^\s'’“”"«»().,;:!?\d-]+)(?:\s+([^\s'’“”"«»().,;:!?\d-]+))?/,
  /** A surname that ends in a consonant is declined in Slavic languages where its bearer is a man, never for a woman. */
  declined: /^[\u0400-\u04ff]+[бвгджзйклмнпрстфхцчшщ](?:а|у|ом|ем|ым|ові|еві)$/,
  year: /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]*\d)/g,
  /** A pronoun that a sentence is about, with which it opens. */
  about:
    /(?:^|[.!?]["”’]?\s+|\n\s*)(?:(?:But|And|Then|Later|Yesterday)\s)?(?:He|She)\s[^.!?;:“”"]*$/,
  /** What is said of a person: "the general who saw N". */
  ofWhom: /\b(?:who|whose)\s[^,;:.!?“”"]*$/,
  dated: /\b(?:in|by|like)\s((?:1[89]|20)\d\d)\b/gi,
  sentenceEnd: /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|U\.[SN]))[.!?]["”’]?(?:\s|$)|\n/,
  /** What is said of a name between commas right behind it, up to what that is of. */
  apposition: /^,\s((?:an?\s|the\s)?[^,.;:!?“”"()]{3,90})[,.]/i,
  /** The article of Romance languages before an office. */
  article: /^(?:l['’]|(?:le|la|el|il|o|un|una|une|um|uma|uno)\s)/i,
  complement: /\s(?:of|in|for|at|from|to|who|which|whose|with|since)\s/,
  /** What somebody new is, or how old, right behind the name: "Given Surname, Händler, …", "Given Surname, 34, …". */
  introduced: new RegExp(
    `^,\\s(?:\\d{1,3},|${CAPITAL}${SMALL}+(?:,|\\s(?:bei|am|an|im|in|aus|von|der|des|für)\\s))`,
  ),
  /** Short forms of titles in other languages than English, whose own are known to `isAbbreviation`. */
  shortTitle: /^(?:.{1,2}|sra|org|gral)$/,
  /** A given name behind a surname, and the word behind that. */
  behind: new RegExp(
    `^(?:[\\s-]+${CAPITAL}[${LETTER}-]*(?:[\\s-][${LETTER}][${LETTER}-]*)?)?,?\\s+([${LETTER}]+)`,
  ),
  /** What is said of a name between commas behind it. */
  saidOf: /^[^,.;:!?“”"]{0,24},\s([^,.;:!?“”"]{3,60})/,
  /** Who speaks, at the head of a passage of a transcript: "GIVEN SURNAME: …". */
  label: new RegExp(`^\\s*(?:${CAPITAL}{2,}[ .-]*){1,4}(?=:\\s)`),
};

/** The expressions above, by name. */
export type Patterns = Readonly<Record<keyof typeof PATTERNS, RegExp>>;

/** How they travel: source and flags. */
export type PatternSources = Readonly<
  Record<keyof typeof PATTERNS, readonly [source: string, flags: string]>
>;
