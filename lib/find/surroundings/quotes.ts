/** The marks that close each opening quotation mark. German opens with what English closes with. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
};

/**
 * The last text asked about, kept because a passage's surnames are looked at one after the other.
 */
let last = { text: '', marks: [] as readonly number[] };

/**
 * Whether an offset is inside quotation marks opened in its text. A text is read once for all its
 * offsets.
 */
export function isQuoted(text: string, at: number): boolean {
  if (last.text !== text) last = { text, marks: marksOf(text) };
  let low = 0;
  let high = last.marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((last.marks[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Where quotations begin and end, alternately. */
function marksOf(text: string): number[] {
  const marks: number[] = [];
  let closers: string | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”„«»"「」]/g)) {
    const before = closers;
    closers = closers === undefined ? CLOSERS[mark] : closers.includes(mark) ? undefined : closers;
    if ((before === undefined) !== (closers === undefined)) marks.push(index);
  }
  return marks;
}
