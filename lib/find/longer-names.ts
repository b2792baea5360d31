import { fold } from '../text/normalise.ts';
import { isCapital, joins, type Neighbour, wordsAfter, wordsBefore } from './around.ts';

/**
 * Why a name at [start, end) of a text is not what it seems: part of an address or handle, of an
 * institution's name, or a town of the same name in another region. Undefined where it stands for itself.
 */
export function longerName(
  text: string,
  start: number,
  end: number,
  regions: ReadonlySet<string>,
): 'address' | 'institution' | 'namesake' | undefined {
  if (inAddress(text, start, end)) return 'address';
  const after = wordsAfter(text, end);
  if (isNamesake(after, regions)) return 'namesake';
  return headsInstitution(after) || endsInstitution(wordsBefore(text, start))
    ? 'institution'
    : undefined;
}

/** A URL, an e-mail address, a handle or a file name: a run without spaces that has a slash, an @ or an inner stop beside the name. */
function inAddress(text: string, start: number, end: number): boolean {
  const before = /[^\s“”"«»()]*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = /^[^\s“”"«»()]*/u.exec(text.slice(end, end + 120))?.[0] ?? '';
  if (/:\/\/|^www\.|@|_$/iu.test(before) || /^(?:_|@\p{L}|\.[a-z]{2,4}(?:$|[/\s]))/u.test(after))
    return true;
  const slug = `${before}${text.slice(start, end)}${after}`;
  return /^[a-z0-9./-]*$/.test(slug) && /-.*-|\.html?|\//.test(before + after);
}

/** Nouns that a name before them is part of: a university's, a street's, a newspaper's. */
const INSTITUTIONS = new Set(
  `university universitat universite universidad universidade universita universitesi college school institute
  academy post times journal herald tribune gazette airlines airways fc club street avenue road boulevard
  square tower towers park county museum hospital hotel stadium arena airport bridge cathedral church
  orchestra philharmonic symphony ballet theatre theater opera circus cup marathon olympics
  library zoo mall plaza resort casino memorial monument prize award peninsula strait sea`.split(
    /\s+/,
  ),
);
/** Words that may stand between the name and that noun. */
const BETWEEN = new Set(
  `state national international central foreign studies military technical technological federal
  metropolitan medical political art conservatory normal polytechnic public high elementary trade
  world winter summer peace morning evening veterans`.split(/\s+/),
);

function headsInstitution(after: readonly Neighbour[]): boolean {
  for (const { text, gap } of after.slice(0, 4)) {
    if (!joins(gap) || gap === '' || !isCapital(text)) return false;
    const word = fold(text);
    if (INSTITUTIONS.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** What a name after it belongs to: "University of X", "FC X". */
const BEFORE = new Set(
  'fc dynamo dinamo spartak cska lokomotiv torpedo miss team radio air fort port mount lake hotel'.split(
    ' ',
  ),
);
const BEFORE_OF = new Set(
  'university universitat universite universidad universita college bank church institute'.split(
    ' ',
  ),
);

function endsInstitution([first, second, third]: readonly Neighbour[]): boolean {
  if (!first || !joins(first.gap) || first.gap === '') return false;
  if (isCapital(first.text) && BEFORE.has(fold(first.text))) return true;
  if (!second || !/^(?:of|de|do|di)$/.test(first.text) || !joins(second.gap)) return false;
  const noun = fold(second.text) === 'national' ? third : second;
  return noun !== undefined && isCapital(noun.text) && BEFORE_OF.has(fold(noun.text));
}

/** "Springfield, Illinois", "Springfield (Ill.)". */
function isNamesake([first, second]: readonly Neighbour[], regions: ReadonlySet<string>): boolean {
  if (!first || !isCapital(first.text) || !/^,?\s*\(?\s?$/.test(first.gap) || first.gap === '')
    return false;
  const one = fold(first.text);
  if (regions.has(one)) return true;
  if (!second || !/^\.?\s?$/.test(second.gap)) return false;
  return regions.has(`${one} ${fold(second.text)}`);
}
