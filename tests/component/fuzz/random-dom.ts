import fc from 'fast-check';
import { trueNeighbour } from '../../../lib/page/text/hostile.ts';

/** A tree as data, so that a failing one can be shrunk and printed. */
export type Tree =
  | string
  | { name: string; attributes: [string, string][]; shadow: Tree[] | undefined; inside: Tree[] };

const NAMES =
  'div p span a b em br section article aside footer header nav h1 h2 ul li table tr td form input button textarea pre code x-part figure figcaption script template details dialog svg'.split(
    ' ',
  );

const ATTRIBUTES: [string, string][] = [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['contenteditable', ''],
  ['contenteditable', 'false'],
  ['role', 'navigation'],
  ['role', 'textbox'],
  ['role', 'heading'],
  ['role', 'complementary'],
  ['class', 'related sr-only'],
  ['class', 'comments'],
  ['id', 'sidebar'],
  ['style', 'display: none'],
  ['lang', 'ko'],
  ['href', '/away'],
  ['href', '#here'],
  ['open', ''],
  ['name', 'nextSibling'],
  ['name', 'parentNode'],
  ['name', 'firstChild'],
  ['name', 'nodeType'],
];

const words = fc.oneof(
  fc.constantFrom('Putin', 'Kim Jong Un', 'Pyongyang', ' ', '\n', ', ', 'went home. '),
  fc.constant('A sentence that is long enough to count as the running text of an article. '),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

/** A small random tree with any element inside any other, as scripts can create them. */
export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'tree' },
    words,
    fc.record({
      name: fc.constantFrom(...NAMES),
      attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
      shadow: fc.option(fc.array(tie('tree'), { maxLength: 2, depthIdentifier: 'tree' }), {
        nil: undefined,
        freq: 8,
      }),
      inside: fc.array(tie('tree'), { maxLength: 5, depthIdentifier: 'tree' }),
    }),
  ),
})).tree;

/** Creates the nodes of a tree. A script in it is inert. */
export function plant(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.name);
  if (element instanceof HTMLScriptElement) element.type = 'text/plain';
  for (const [name, value] of tree.attributes) element.setAttribute(name, value);
  if (tree.shadow && ['div', 'p', 'span', 'section', 'article', 'x-part'].includes(tree.name)) {
    element.attachShadow({ mode: 'open' }).append(...tree.shadow.map(plant));
  }
  element.append(...tree.inside.map(plant));
  return element;
}

/** One thing that a page's script may do. Places are numbers, taken modulo what there is. */
export type Change =
  | { do: 'insert'; at: number; before: number; what: Tree }
  | { do: 'remove' | 'empty' | 'unwrap' | 'normalize'; at: number }
  | { do: 'move'; at: number; to: number; before: number }
  | { do: 'write'; at: number; text: string }
  | { do: 'split'; at: number; where: number }
  | { do: 'toggle'; at: number; attribute: string };

const place = fc.nat(400);

/** Any change that a watching reader is notified of; it watches no other attributes than these. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: place, before: place, what: tree }),
  fc.record({ do: fc.constantFrom('remove', 'empty', 'unwrap', 'normalize'), at: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place, before: place }),
  fc.record({ do: fc.constant('write' as const), at: place, text: words }),
  fc.record({ do: fc.constant('split' as const), at: place, where: place }),
  fc.record({
    do: fc.constant('toggle' as const),
    at: place,
    attribute: fc.constantFrom('hidden', 'aria-hidden', 'contenteditable', 'open'),
  }),
) as fc.Arbitrary<Change>;

/** Applies it, as far as the page allows. */
export function make(change: Change, body: HTMLElement): void {
  const nodes = nodesUnder(body);
  const at = nodes[change.at % Math.max(1, nodes.length)] ?? body;
  const parents = [body, ...nodes.filter((node) => node.nodeType !== Node.TEXT_NODE)];
  const parent = (number: number) => parents[number % parents.length] as ParentNode & Node;
  const child = (of: Node, number: number) =>
    of.childNodes[number % (of.childNodes.length + 1)] ?? null;
  switch (change.do) {
    case 'insert': {
      const into = parent(change.at);
      into.insertBefore(plant(change.what), child(into, change.before));
      break;
    }
    case 'move': {
      const into = parent(change.to);
      if (at !== body && !contains(at, into)) into.insertBefore(at, child(into, change.before));
      break;
    }
    case 'remove':
      if (at !== body) trueNeighbour(at, 'parentNode')?.removeChild(at);
      break;
    case 'empty':
      parent(change.at).replaceChildren();
      break;
    case 'unwrap':
      if (at instanceof Element && at !== body) at.replaceWith(...at.childNodes);
      break;
    case 'normalize':
      at.normalize();
      break;
    case 'write':
      if (at instanceof Text) at.data = change.text;
      break;
    case 'split':
      if (at instanceof Text) at.splitText(change.where % (at.length + 1));
      break;
    case 'toggle':
      if (at instanceof Element) toggle(at, change.attribute);
  }
}

function toggle(element: Element, name: string): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, name === 'aria-hidden' ? 'true' : '');
}

/** Every node under another one, including open shadow trees. */
function nodesUnder(root: Node): Node[] {
  const nodes: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node !== root) nodes.push(node);
    for (const inner of [...node.childNodes].reverse()) stack.push(inner);
    const shadow = node instanceof Element ? node.shadowRoot : undefined;
    if (shadow) stack.push(shadow);
  }
  return nodes;
}

function contains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; ) {
    if (node === outer) return true;
    node = node instanceof ShadowRoot ? node.host : trueNeighbour(node, 'parentNode');
  }
  return false;
}
