/** The least anything that reads a page can do: visit all its text nodes. Answers how much text there is. */
export function bareWalk(root: Node): number {
  let length = 0;
  for (let node = root; ; ) {
    if (node.nodeType === Node.TEXT_NODE) length += (node as Text).data.length;
    const first = node.firstChild;
    if (first) {
      node = first;
      continue;
    }
    while (node !== root && !node.nextSibling) node = node.parentNode as Node;
    if (node === root) return length;
    node = node.nextSibling as Node;
  }
}

/** The least anything that marks names can do: one expression over each text node by itself, then painting. Answers the number of marks. */
export function naive(root: Node, names: readonly string[]): number {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
  const highlight = new Highlight();
  for (let node = root; ; ) {
    if (node.nodeType === Node.TEXT_NODE) {
      for (const { 0: name, index } of (node as Text).data.matchAll(expression)) {
        const ends = { startContainer: node, endContainer: node };
        const offsets = { startOffset: index, endOffset: index + name.length };
        highlight.add(new StaticRange({ ...ends, ...offsets }));
      }
    }
    const first = node.firstChild;
    if (first) {
      node = first;
      continue;
    }
    while (node !== root && !node.nextSibling) node = node.parentNode as Node;
    if (node === root) break;
    node = node.nextSibling as Node;
  }
  CSS.highlights.set('naive', highlight);
  return highlight.size;
}
