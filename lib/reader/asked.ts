/** On the isolated world's own global, so that a page can neither see nor forge it; the popup leaves it there. */
const ASKED = Symbol.for('backstory.asked');

/** Whether the reader has asked, in the popup, to have this very document read. */
export function isAskedFor(): boolean {
  return ASKED in globalThis;
}
