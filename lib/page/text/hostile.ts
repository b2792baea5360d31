/**
 * A form's fields hide the form's own properties behind their names: with `<input name="nextSibling">`,
 * `form.nextSibling` is that field, and a walk would go round in the form for ever.
 */

/** The properties that reading needs of a form and of what is in it. */
const NEEDED =
  'nodeType localName firstChild nextSibling parentNode parentElement shadowRoot isConnected ownerDocument getAttribute matches checkVisibility'.split(
    ' ',
  );

/** Whether an element, `name` being what it says its local name is, is a form that can't be read since fields hide what reading needs. */
export function isClobbered(element: Element, name: unknown): boolean {
  if (typeof name !== 'string') return true;
  // Outside of browsers no field hides anything, and nodes keep their properties to themselves.
  if (typeof Node === 'undefined') return false;
  return name === 'form' && NEEDED.some((property) => Object.hasOwn(element, property));
}

/** A node's next sibling or parent, whatever hides it. */
export function trueNeighbour(node: Node, which: 'nextSibling' | 'parentNode'): Node | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, which)?.get?.call(node) ?? null;
}
