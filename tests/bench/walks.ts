const TEXT = 3;

/** The least anything that reads a page can do: visit all its text nodes. Answers how much text there is. */
export function bareWalk(root: Node): number {
  let length = 0;
  walk(root, (text) => {
    length += text.data.length;
  });
  return length;
}

/** The least anything that marks names can do: one expression over each text node by itself, then painting. Answers the number of marks. */
export function naive(root: Node, names: readonly string[]): number {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
  const highlight = new Highlight();
  walk(root, (text) => {
    const { data } = text;
    for (let found = expression.exec(data); found; found = expression.exec(data)) {
      const startOffset = found.index;
      const endOffset = expression.lastIndex;
      highlight.add(
        new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }),
      );
    }
  });
  CSS.highlights.set('naive', highlight);
  return highlight.size;
}

function walk(root: Node, visit: (text: Text) => void): void {
  let node = root;
  for (;;) {
    if (node.nodeType === TEXT) visit(node as Text);
    let next = node.firstChild;
    while (!next) {
      if (node === root) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode as Node;
    }
    node = next;
  }
}
