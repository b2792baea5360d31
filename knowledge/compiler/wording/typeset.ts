/**
 * Sets the straight quotation marks and apostrophes of a text as a printer would: an opening one at the start of a word, a
 * closing one or an apostrophe everywhere else. People write either in YAML; readers see one kind.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=^|[\s([{–—“‘])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{–—“])'/gu, '‘')
    .replaceAll("'", '’');
}
