import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Span, sentences } from '../../../lib/text/sentences.ts';

/** A sentence of a document: offsets into its text, and the numbers used to cite it. */
export interface DocumentSentence extends Span {
  paragraph: number;
  sentence: number;
}

/** A source's text exactly as in its file. */
export interface SourceDocument {
  text: string;
  /** Of the file's bytes, in hex. */
  sha256: string;
  /**
   * In order. Each line that is not blank is a paragraph; paragraphs, and sentences within them,
   * count from 1.
   */
  sentences: DocumentSentence[];
}

/** The SHA-256 of a text (as UTF-8) or of bytes, in hex. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** Reads a document; undefined if it isn't text in UTF-8. Throws like `readFileSync`. */
export function readDocument(path: string): SourceDocument | undefined {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return undefined;
  return { ...documentOf(bytes.toString('utf8')), sha256: sha256(bytes) };
}

/** The document whose file would contain exactly `text`. */
export function documentOf(text: string): SourceDocument {
  const found: DocumentSentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    paragraph++;
    for (const [i, { start, end }] of sentences(line[0]).entries()) {
      found.push({ start: line.index + start, end: line.index + end, paragraph, sentence: i + 1 });
    }
  }
  return { text, sha256: sha256(text), sentences: found };
}
