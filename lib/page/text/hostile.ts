/**
 * A form's fields hide the form's own properties behind their names: with `<input
 * name="nextSibling">`, `form.nextSibling` is that field, and a walk would go round in circles
 * inside the form.
 */

/** The properties that reading needs of a form and of what is in it. */
const NEEDED =
  'nodeType localName firstChild nextSibling parentNode parentElement shadowRoot isConnected ownerDocument getAttribute matches closest checkVisibility'.split(
    ' ',
  );

/**
 * Whether an element is a form that can't be read because its fields hide a property that reading
 * needs. `name` is what the element gives as its local name.
 */
export function isClobbered(element: Element, name: unknown): boolean {
  if (name !== 'form') return typeof name !== 'string';
  // Outside browsers, fields hide nothing, and nodes have these as properties of their own.
  if (typeof Node === 'undefined') return false;
  return NEEDED.some((property) => Object.hasOwn(element, property));
}

/** A node's next sibling or parent, whatever hides it. */
export function trueNeighbour(node: Node, which: 'nextSibling' | 'parentNode'): Node | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, which)?.get?.call(node) ?? null;
}
