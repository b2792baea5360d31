import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Problems, Spot } from '../problems.ts';

/** Keys and indices that lead from a file's root to a part of it. */
export type Path = readonly (string | number)[];

/** A YAML file: its plain value, and the line on which any part of it is. */
export interface Sheet {
  value: unknown;
  spot(...path: Path): Spot;
}

/**
 * Reads one YAML file. If it is missing, empty, not text or not YAML, reports why and returns
 * undefined. `shown` is the file's name in messages.
 */
export function readYaml(path: string, shown: string, problems: Problems): Sheet | undefined {
  const start = { file: shown, line: 1 };
  const text = readText(path);
  if (text === 'missing') {
    problems.add(start, 'there is no such file. Create it; write [] where it has nothing to list.');
    return undefined;
  }
  if (text === 'binary') {
    problems.add(start, 'this is not text. Save it as YAML in UTF-8.');
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const fault of [...document.errors, ...document.warnings]) {
    const line = lines.linePos(fault.pos[0]).line || 1;
    problems.add({ file: shown, line }, `this is not YAML: ${faultInWords(fault)}`);
  }
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) {
    problems.add(start, 'the file is empty. Write [] where it has nothing to list.');
    return undefined;
  }
  return {
    value: document.toJS(),
    spot: (...at) => ({ file: shown, line: lineOf(document, lines, at) }),
  };
}

/** Strict UTF-8, to tell a picture or an old encoding from a mistake in the YAML. */
function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return 'missing';
  }
  if (!isUtf8(bytes) || bytes.includes(0)) return 'binary';
  return bytes.toString('utf8');
}

function faultInWords(fault: { message: string; code: string }): string {
  const what = fault.message.replace(/\s+/g, ' ').replace(/[.:]?$/, '.');
  const quoting =
    'Text that holds ": ", " #" or begins with a quote, *, &, [ or { needs quotes around it.';
  if (fault.code === 'DUPLICATE_KEY') return `${what} Keep one of the two.`;
  if (fault.code === 'TAB_AS_INDENT') return `${what} Indent with spaces.`;
  return `${what} ${quoting}`;
}

/** The line of the key at `path`, or of the nearest enclosing part that the file has. */
function lineOf(document: YamlDocument, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return lines.linePos(offset).line || 1;
}

function rangeStart(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
}
