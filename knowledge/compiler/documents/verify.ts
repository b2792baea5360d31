import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cited } from '../files/draft-parts.ts';
import { type Draft, yamlFiles } from '../files/load.ts';
import type { Problems } from '../problems.ts';
import { checkCopied, Runs } from './copied.ts';
import { readDocument, type SourceDocument } from './document.ts';
import { EVIDENCE_SPAN, locate } from './locate.ts';
import { PLACES_FILE, type Places } from './places.ts';

/** A source's document, by the source's id. */
export type Documents = Map<string, SourceDocument>;

/**
 * Reads a story's documents from `folder`, and reports those that are missing or not the ones
 * meant.
 */
export function readDocuments(draft: Draft, folder: string, problems: Problems): Documents {
  const documents: Documents = new Map();
  for (const { value, spot } of draft.sources.entries) {
    const path = join(folder, value.document);
    if (!existsSync(path)) {
      problems.add(
        spot('document'),
        `the documents folder holds no “${value.document}”. Put it there, or mend the name.`,
      );
      continue;
    }
    const document = readDocument(path);
    if (!document) {
      problems.add(spot('document'), `“${value.document}” is not text in UTF-8. Save it as that.`);
      continue;
    }
    if (document.sha256 !== value.sha256) {
      const says = `“${value.document}” is not the document meant: its SHA-256 is ${document.sha256}. Find the right file, or review every statement and mend the digest.`;
      problems.add(spot('sha256'), says);
    }
    documents.set(value.id, document);
  }
  return documents;
}

/**
 * Looks up every locator in the documents, and reports those that do not point to exactly one
 * place, and every run of copied words. Returns the places found, for the lock file.
 */
export function verifyDraft(draft: Draft, documents: Documents, problems: Problems): Places {
  const places: Places = {};
  for (const { evidence, spot } of cited(draft)) {
    const document = documents.get(evidence.source);
    if (!document) continue;
    const found = locate(document, evidence.at, EVIDENCE_SPAN);
    if (typeof found === 'string') problems.add(spot('at'), found);
    else {
      places[evidence.source] ??= { document: document.sha256, places: {} };
      const of = places[evidence.source];
      if (of) of.places[evidence.at] = found;
    }
  }
  const pointers = [
    ...draft.rejected.entries.flatMap(({ value, spot }) =>
      value.at.map((at, i) => ({ ...at, spot: spot('at', i, 'at') })),
    ),
    ...draft.leftOut.entries.map(({ value, spot }) => ({ ...value, spot: spot('at') })),
  ];
  for (const { source, at, spot } of pointers) {
    const document = documents.get(source);
    const found = document && locate(document, at, Number.POSITIVE_INFINITY);
    if (typeof found === 'string') problems.add(spot, found);
  }
  checkRuns(draft, documents, problems);
  return places;
}

function checkRuns(draft: Draft, documents: Documents, problems: Problems): void {
  const runs = new Runs();
  for (const [id, { text }] of documents) runs.add(id, text);
  for (const file of yamlFiles(draft.folder))
    checkCopied(draft.folder, file, draft.shown, runs, problems);
}

/** Reports where the lock file differs from what the documents contain now. */
export function compareLock(draft: Draft, lock: Places, now: Places, problems: Problems): void {
  if (JSON.stringify(inOrder(lock)) === JSON.stringify(inOrder(now))) return;
  const differing = Object.keys({ ...lock, ...now }).flatMap((source) => {
    const [before, after] = [lock[source], now[source]];
    const locators = Object.keys({ ...before?.places, ...after?.places });
    return locators.filter(
      (at) => JSON.stringify(before?.places[at]) !== JSON.stringify(after?.places[at]),
    );
  });
  const which =
    differing.length > 0
      ? `: ${differing
          .slice(0, 3)
          .map((at) => `“${at}”`)
          .join(', ')}${differing.length > 3 ? ` and ${differing.length - 3} more` : ''}`
      : '';
  const says = `the places are not those of the documents${which}. Have them rewritten (--documents DIR --write) and look at what changed.`;
  problems.add({ file: `${draft.shown}/${PLACES_FILE}`, line: 1 }, says);
}

function inOrder(places: Places): unknown {
  const sorted = <T>(record: Record<string, T>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted(places).map(([source, { document, places: of }]) => [source, document, sorted(of)]);
}

/**
 * Without documents, every locator must be in the lock file, with a place found in the document
 * that is meant.
 */
export function checkLocked(draft: Draft, lock: Places, problems: Problems): void {
  for (const { value, spot } of draft.sources.entries) {
    const locked = lock[value.id];
    if (!locked || locked.document === value.sha256) continue;
    problems.add(
      spot('sha256'),
      `${PLACES_FILE} was made from another document. Have it rewritten (--documents DIR --write).`,
    );
  }
  for (const { evidence, spot } of cited(draft)) {
    if (!draft.sources.ids?.has(evidence.source) || lock[evidence.source]?.places[evidence.at])
      continue;
    const says = `the place of “${evidence.at}” is not known yet. Have it looked up: npm run knowledge -- --documents DIR --write.`;
    problems.add(spot('at'), says);
  }
}
