import { parseHTML } from 'linkedom';
import { type Cut, passagesOfText } from '../lib/find/passages-of-text.ts';
import { readPassages } from '../lib/page/passages.ts';

/** A file as the finder reads it. */
export interface Document {
  /** The text that offsets count in: the file's own, or the text extracted from HTML. */
  text: string;
  passages: Cut[];
  /** The language the file declares. */
  lang?: string;
}

/** Reads a .txt or .html file's bytes. Throws where they are not text or the file is of another kind. */
export function readDocument(file: string, bytes: Uint8Array): Document {
  if (/\.html?$/i.test(file)) return readHtml(decode(bytes, charsetOf(bytes)));
  if (!/\.(?:txt|text|md)$/i.test(file)) throw new Error('not a .txt or .html file');
  const text = decode(bytes, 'utf-8');
  return { text, passages: passagesOfText(text) };
}

function readHtml(source: string): Document {
  const { document } = parseHTML(source);
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

/** The encoding an HTML file declares in its first kilobyte, as browsers look for it; UTF-8 where it declares none. */
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
