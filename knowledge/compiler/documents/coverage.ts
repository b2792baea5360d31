import { cited } from '../files/draft-parts.ts';
import type { Draft } from '../files/load.ts';
import type { LEFT_OUT_REASONS, SourceEntry } from '../files/schema.ts';
import { counted } from '../wording/words.ts';
import { locatorFor } from './cite.ts';
import type { DocumentSentence, SourceDocument } from './document.ts';
import { locate } from './locate.ts';
import type { Documents } from './verify.ts';

type Reason = (typeof LEFT_OUT_REASONS)[number];

/** What became of each sentence in a source's document. */
export interface Coverage {
  source: string;
  total: number;
  /** Cited as evidence of a statement. */
  used: number;
  /** Nothing but an address that the source lists in `links`. */
  links: number;
  leftOut: Partial<Record<Reason, number>>;
  /** Sentences that are none of these, and still have to be used or left out with a reason. */
  unaccounted: DocumentSentence[];
}

/** Accounts for every sentence of every document that was read, in the order of `sources.yaml`. */
export function coverage(draft: Draft, documents: Documents): Coverage[] {
  return draft.sources.entries.flatMap(({ value }) => {
    const document = documents.get(value.id);
    return document ? [coverageOf(draft, value, document)] : [];
  });
}

function coverageOf(draft: Draft, source: SourceEntry, document: SourceDocument): Coverage {
  const sentencesAt = (at: string) => {
    const found = locate(document, at, Number.POSITIVE_INFINITY);
    if (typeof found === 'string') return [];
    return document.sentences.filter(
      ({ start, end }) => start < found.place.end && end > found.place.start,
    );
  };
  const own = ({ evidence }: { evidence: { source: string } }) => evidence.source === source.id;
  const used = new Set(
    cited(draft)
      .filter(own)
      .flatMap(({ evidence }) => sentencesAt(evidence.at)),
  );
  const reasons = new Map<DocumentSentence, Reason>();
  for (const { value } of draft.leftOut.entries) {
    if (value.source !== source.id) continue;
    for (const sentence of sentencesAt(value.at)) reasons.set(sentence, value.reason);
  }
  const links = new Set(source.links);

  const result: Coverage = {
    source: source.id,
    total: document.sentences.length,
    used: 0,
    links: 0,
    leftOut: {},
    unaccounted: [],
  };
  for (const sentence of document.sentences) {
    const reason = reasons.get(sentence);
    // An address may be broken by line wrapping in the document, while sources.yaml has it whole.
    const address = document.text.slice(sentence.start, sentence.end).replace(/\s/g, '');
    if (used.has(sentence)) result.used++;
    else if (reason) result.leftOut[reason] = (result.leftOut[reason] ?? 0) + 1;
    else if (links.has(address)) result.links++;
    else result.unaccounted.push(sentence);
  }
  return result;
}

/** The report: one line per document, and one per sentence that is unaccounted for. */
export function coverageLines(all: readonly Coverage[], documents: Documents): string[] {
  const lines = all.flatMap(({ source, total, used, links, leftOut, unaccounted }) => {
    const reasons = Object.entries(leftOut).map(([reason, count]) => `${reason} ${count}`);
    const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
    const head = `${source}: ${counted(total, 'sentence')}: ${used} used, ${links} links, ${left} left out${why}, ${unaccounted.length} unaccounted`;
    const document = documents.get(source);
    return [
      head,
      ...(document ? unaccounted.map((sentence) => `  ${shown(document, sentence)}`) : []),
    ];
  });
  const missing = all.reduce((sum, { unaccounted }) => sum + unaccounted.length, 0);
  return [
    ...lines,
    missing === 0
      ? 'Every sentence is accounted for.'
      : `${counted(missing, 'sentence')} unaccounted. Cite each as evidence, or list it in left-out.yaml with the reason.`,
  ];
}

function shown(document: SourceDocument, sentence: DocumentSentence): string {
  const at =
    locatorFor(document, sentence) ??
    `${document.text.slice(sentence.start, sentence.end).slice(0, 40)}… (occurs twice)`;
  return `${sentence.paragraph}.${sentence.sentence} ${at}`;
}
