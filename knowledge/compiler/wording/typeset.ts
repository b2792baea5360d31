/**
 * Replaces the straight quotation marks and apostrophes of a text by typographic ones: an opening
 * one at the start of a word, a closing one or an apostrophe everywhere else. Authors may write
 * either in YAML; readers see one kind.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=^|[\s([{–—“‘])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{–—“])'/gu, '‘')
    .replaceAll("'", '’');
}
