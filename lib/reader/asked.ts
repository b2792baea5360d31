/**
 * Set by the popup on the isolated world's own global, where a page can neither see nor forge it.
 */
const ASKED = Symbol.for('backstory.asked');

/** Whether the reader has asked, in the popup, for this very document to be read. */
export function isAskedFor(): boolean {
  return ASKED in globalThis;
}
