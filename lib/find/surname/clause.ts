import { startsLower } from '../../text/letters.ts';
import { fold } from '../../text/normalise.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  isCapital,
  joins,
  type Neighbour,
  wordsAfter,
  wordsBefore,
} from '../surroundings/around.ts';
import { isQuoted } from '../surroundings/quotes.ts';
import { startsSentence } from './capitals.ts';
import type { Standing } from './sighting.ts';

/**
 * The role of a full name in its sentence. In somebody's direct speech, it is never what the text
 * itself is about.
 */
export function standingOf(text: string, start: number, end: number, lexicon: Lexicon): Standing {
  const standing = standingInClause(text, start, lexicon);
  // "N's nephew came": the sentence is about the nephew.
  if (standing === 'subject' && relativeAfter(text, end, lexicon) !== undefined) return 'oblique';
  return standing === 'subject' && isQuoted(text, start) ? 'oblique' : standing;
}

function standingInClause(text: string, start: number, lexicon: Lexicon): Standing {
  const before = wordsBefore(text, start);
  if (isReported(before, lexicon)) return 'oblique';
  for (const [at, { text: word, gap }] of before.slice(0, 6).entries()) {
    const folded = fold(word);
    const abbreviated = lexicon.titles.has(folded) || lexicon.address.has(folded);
    if (/[!?;:“”"]/.test(gap) || (gap.includes('.') && !abbreviated)) break;
    if (lexicon.kin.has(folded) && (at < 3 || joins(gap))) return 'kin';
    if (lexicon.oblique.has(folded) || lexicon.and.has(folded)) {
      const owner = before[at + 1];
      if (owner && lexicon.kin.has(fold(owner.text))) return 'kin';
      // "Under N the ministry …": a sentence is about what it opens with.
      return startsSentence(text, (before[at] as { start: number }).start) ? 'subject' : 'oblique';
    }
    if (/[,]/.test(gap) || startsSentence(text, (before[at] as { start: number }).start)) break;
    if (!isCapital(word) && !abbreviated) break;
  }
  return 'subject';
}

/**
 * Whether a sentence opens with a relative whose name this is: "N's sister M was seen", "Сестра N M
 * …".
 */
export function opensWithKin(text: string, start: number, lexicon: Lexicon): boolean {
  for (const { text: word, start: at, gap } of wordsBefore(text, start).slice(0, 6)) {
    if (!joins(gap)) break;
    if (lexicon.kin.has(fold(word)) && startsSentence(text, at)) return true;
  }
  const [, kin] = lexicon.patterns.owned.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  if (!kin?.split(/\s+/).every(startsLower)) return false;
  for (const { text: word, start: at } of wordsBefore(text, start).slice(0, 8)) {
    if (lexicon.oblique.has(fold(word))) return false;
    if (startsSentence(text, at)) return true;
  }
  return false;
}

/** Whether the sentence is about the speaker: "the minister said that N …". */
function isReported(before: readonly Neighbour[], lexicon: Lexicon): boolean {
  for (const [at, { text, gap }] of before.slice(0, 7).entries()) {
    if (/[.!?;:“”"]/.test(gap)) return false;
    if (!lexicon.speech.has(fold(text))) continue;
    const speaker = before[at + 1];
    if (!speaker || !joins(speaker.gap)) return false;
    const word = fold(speaker.text);
    return (
      lexicon.pronouns?.has(word) === true || lexicon.titles.has(word) || lexicon.experts.has(word)
    );
  }
  return false;
}

/**
 * Whether somebody is only quoted: a word like "analyst" or "professor" is before the name, or
 * after it within its clause.
 */
export function isExpert(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const after = wordsAfter(text, end).slice(0, 9);
  const stop = after.findIndex(({ gap }, at) => at > 0 && /[.!?;“”"]/.test(gap));
  const near = [
    ...wordsBefore(text, start).slice(0, 3),
    ...(stop < 0 ? after : after.slice(0, stop)),
  ];
  return near.some(({ text: word }) => lexicon.experts.has(fold(word)));
}

/** The folded words next to a name, on both sides; its bearer's office is among them. */
export function wordsBeside(text: string, start: number, end: number): ReadonlySet<string> {
  const near = [...wordsBefore(text, start).slice(0, 5), ...wordsAfter(text, end).slice(0, 8)];
  return new Set(near.map(({ text: word }) => fold(word)));
}

/** Whether a surname says who spoke the quote just before it. */
export function closesQuote(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const next = text.slice(end, end + 4);
  const [, verb] =
    lexicon.patterns.verbAfterQuote.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (verb && lexicon.speech.has(fold(verb))) return true;
  const [previous, before] = wordsBefore(text, start);
  const source = fold(previous?.text ?? '');
  return (
    // "According to N", "Secondo N": a preposition that does the work of a verb of speaking.
    (lexicon.oblique.has(source) && lexicon.speech.has(source)) ||
    (source === 'to' && fold(before?.text ?? '') === 'according') ||
    (lexicon.patterns.afterQuote.test(text.slice(Math.max(0, start - 5), start)) &&
      /^\s/.test(next) &&
      startsLower(next.trimStart()))
  );
}

/** Whether a surname is next to a verb of speaking, or of something done while speaking. */
export function speaks(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (closesQuote(text, start, end, lexicon) || answers(text, start, end, lexicon)) return true;
  const behind =
    end + (lexicon.patterns.insertion.exec(text.slice(end, end + 120))?.[0].length ?? 0);
  const [next, further] = wordsAfter(text, behind);
  const [previous] = wordsBefore(text, start);
  const is = (word: { text: string } | undefined) =>
    // Arabic joins "and" to the verb.
    word !== undefined &&
    (lexicon.speech.has(fold(word.text)) ||
      lexicon.speech.has(fold(word.text).replace(/^[وف]/, '')));
  if (
    next &&
    /^[\s,]*$/.test(next.gap) &&
    // "agreed to meet" is about what somebody did.
    ((is(next) &&
      further?.text !== 'to' &&
      !/^(?:if|whether|unless|when|after|before|since|until|because)$/i.test(
        previous?.text ?? '',
      )) ||
      (/^(?:also|has|had|then|who|later)$/.test(next.text) && is(further)))
  )
    return true;
  if (previous && joins(previous.gap)) {
    return is(previous) && isInverted(text, end, previous.text, lexicon);
  }
  return false;
}

/**
 * Whether "said N" names the speaker, and does not begin what was said about N: "said N would
 * come".
 */
function isInverted(text: string, end: number, verb: string, lexicon: Lexicon): boolean {
  const { addressing, oblique, placing } = lexicon;
  if (!addressing) return true;
  if (addressing.has(fold(verb)) || /^['’]s?\s/.test(text.slice(end, end + 3))) return false;
  const [next] = wordsAfter(text, end);
  if (!next || !joins(next.gap) || !startsLower(next.text)) return true;
  return oblique.has(fold(next.text)) || placing?.has(fold(next.text)) === true;
}

/** Whether the bearer of a surname answers, or what they said is mentioned. */
function answers(
  text: string,
  start: number,
  end: number,
  { asked, sayings, patterns }: Lexicon,
): boolean {
  const after = text.slice(end, end + 80);
  if (!asked || !sayings) return false;
  if (patterns.bluntly.test(after) || sayings.has(fold(patterns.saying.exec(after)?.[1] ?? '')))
    return true;
  const [, opening = ''] = patterns.reply.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  return asked.has(fold(opening));
}

/**
 * The relative in "N's sister", or in "la sorella di N"; N is at [start, end). Undefined if there
 * is none.
 */
export function relativeOf(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): string | undefined {
  return relativeAfter(text, end, lexicon) ?? relativeBefore(text, start, lexicon);
}

/** The relative in "la sorella di N", "Сестра N", "Adik N". */
function relativeBefore(text: string, start: number, lexicon: Lexicon): string | undefined {
  const before = wordsBefore(text, start);
  const stop = before.findIndex(
    ({ text: word, gap }) => !joins(gap) || !lexicon.oblique.has(fold(word)),
  );
  const owned = before[stop];
  const word = owned && joins(owned.gap) ? fold(owned.text) : '';
  const isKin = lexicon.kin.has(word) || lexicon.women?.has(word);
  return isKin && !lexicon.address.has(word) ? word : undefined;
}

function relativeAfter(
  text: string,
  end: number,
  { kin, women, ruled, patterns }: Lexicon,
): string | undefined {
  const owned = patterns.relative.exec(text.slice(end, end + 40));
  return owned
    ?.slice(1)
    .map((word) => fold(word ?? ''))
    .find((word) => kin.has(word) || women?.has(word) || ruled?.has(word));
}
