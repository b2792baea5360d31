/**
 * A live range in the place of any range, to measure it by; undefined if the page has changed so
 * that its ends are no more. Only for the moment: every live range that is kept slows each of the
 * page's changes.
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
