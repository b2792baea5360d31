/** A longer text, in UTF-16 code units, is cut, so that no single passage can hold up the page. Many times the longest paragraph of a newspaper. */
export const LONGEST = 50_000;
/** How far before that a space to cut at is looked for. */
const SLACK = 1000;

interface Piece {
  text: string;
  nodes: Text[];
  starts: number[];
}

/** Cuts an overlong passage into several, each with the nodes it touches; at spaces where there are any. */
export function pieces(text: string, nodes: readonly Text[], starts: readonly number[]): Piece[] {
  const found: Piece[] = [];
  let first = 0;
  for (let from = 0; from < text.length; ) {
    const to = endOf(text, from);
    while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= from) first++;
    let last = first;
    while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) < to) last++;
    const base = from;
    found.push({
      text: text.slice(from, to),
      nodes: nodes.slice(first, last + 1),
      starts: starts.slice(first, last + 1).map((start) => start - base),
    });
    from = to;
  }
  return found;
}

function endOf(text: string, from: number): number {
  const most = from + LONGEST;
  if (most >= text.length) return text.length;
  const space = text.lastIndexOf(' ', most);
  return space > most - SLACK ? space + 1 : most;
}
