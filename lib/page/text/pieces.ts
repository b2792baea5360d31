/**
 * A passage longer than this (UTF-16 code units) is cut, so that none can hold up the page. It is
 * many times the length of a newspaper's longest paragraph.
 */
export const LONGEST = 50_000;
/** How far back from that limit to look for a space to cut at. */
const SLACK = 1000;

interface Piece {
  text: string;
  nodes: Text[];
  starts: number[];
}

/**
 * Cuts an overlong passage into several, at spaces if there are any, each with the nodes it
 * touches.
 */
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
