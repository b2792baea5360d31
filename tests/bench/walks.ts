const TEXT = 3;

/**
 * The least that anything reading a page can do: visit all its text nodes. Returns how much text
 * there is.
 */
export function bareWalk(root: Node): number {
  let length = 0;
  walk(root, (text) => {
    length += text.data.length;
  });
  return length;
}

/**
 * The least that anything marking names can do: one regular expression over each text node by
 * itself, then painting. Returns the number of marks. The expression is the best simple one:
 * sorted, so that names with the same beginning are together and a longer one comes first, with
 * word boundaries around those names that begin and end with what regular expressions take for word
 * characters.
 */
export function naive(root: Node, names: readonly string[]): number {
  const sorted = [...names].sort().reverse();
  const worded = alternatives(sorted.filter((name) => WORDED.test(name)));
  const others = alternatives(sorted.filter((name) => !WORDED.test(name)));
  const source = [...(worded ? [`\\b(?:${worded})\\b`] : []), ...(others ? [others] : [])].join(
    '|',
  );
  const expression = new RegExp(source, 'g');
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

/** A name that begins and ends with a word character, as regular expressions define them. */
const WORDED = /^\w(?:.*\w)?$/;

function alternatives(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
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
