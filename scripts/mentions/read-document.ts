import { parseHTML } from 'linkedom';
import { type Cut, passagesOfText } from '../../lib/find/passages-of-text.ts';
import { readPassages } from '../../lib/page/text/passages.ts';
import { isHtml } from '../project/html-pages.ts';

/** A file as the finder reads it. */
export interface Document {
  /** The text that offsets refer to: the file's own, or the text extracted from HTML. */
  text: string;
  passages: Cut[];
  /** The language the file declares. */
  lang?: string;
}

/**
 * Reads a file's bytes, as HTML if its name or its first words say so, otherwise as plain text.
 * Throws if they are not text.
 */
export function readDocument(file: string, bytes: Uint8Array): Document {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const looksLikeHtml = !/\.txt$/i.test(file) && /^\s*<(?:!doctype|html)/i.test(head);
  if (isHtml(file) || looksLikeHtml) return readHtml(decode(bytes, charsetOf(bytes)));
  const text = decode(bytes, 'utf-8');
  return { text, passages: passagesOfText(text) };
}

function readHtml(source: string): Document {
  const { document } = parseHTML(withBody(source));
  let text = '';
  const passages = readPassages(document as unknown as globalThis.Document).map((passage) => {
    const offset = text.length;
    text += `${passage.text}\n\n`;
    const { role, lang } = passage;
    return { text: passage.text, offset, role, ...(lang !== undefined && { lang }) };
  });
  const lang = document.documentElement?.getAttribute('lang') ?? undefined;
  return { text, passages, ...(lang && { lang }) };
}

/** Adds the tags that HTML lets authors leave out and the parser does not add by itself. */
function withBody(source: string): string {
  const html = /<html[\s>]/i.test(source)
    ? source
    : `<html>${source.replace(/<!doctype[^>]*>/i, '')}</html>`;
  if (/<body[\s>]/i.test(html)) return html;
  const before = /^.*<\/head>/is.exec(html) ?? /^.*?<html[^>]*>/is.exec(html);
  const from = before?.[0].length ?? 0;
  return `${html.slice(0, from)}<body>${html.slice(from)}`;
}

/**
 * The encoding that an HTML file declares in its first kilobyte, where browsers look for it; UTF-8
 * if it declares none.
 */
function charsetOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (bytes.includes(0)) throw new Error('not a text file');
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    throw new Error(`not text in ${encoding}`);
  }
}
