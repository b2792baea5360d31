/**
 * A live copy of any range, to measure it by; undefined if the page has changed so that its ends no
 * longer exist. Use it and drop it: every live range that is kept slows down each change of the
 * page.
 */
export function liveRange(range: AbstractRange): Range | undefined {
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return undefined;
  }
  return live;
}
