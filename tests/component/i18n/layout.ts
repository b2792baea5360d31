/** Rounding makes widths (CSS px) differ by a fraction. */
const SLACK = 1;

/**
 * Pieces of text that a reader cannot see completely, each with how far (CSS px) it extends beyond
 * the sides of `root`, or of anything around it that clips it.
 */
export function cutOff(root: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || !text.textContent?.trim() || parent.closest('.unseen'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    for (let around: Element | null = parent; around; around = around.parentElement) {
      if (around !== root && getComputedStyle(around).overflowX === 'visible') continue;
      const box = around.getBoundingClientRect();
      const out = Math.max(box.left - left, right - box.right);
      if (out > SLACK) found.push(`“${text.textContent.trim()}” by ${Math.round(out)} px`);
      if (around === root) break;
    }
  }
  return found;
}

/**
 * The left edge and width (CSS px) of every box under `root`, by its place in the tree. Drawings
 * are left out, and so are parts of a line of text, because words decide where these are.
 */
export function boxesIn(root: Element): Map<string, { left: number; width: number }> {
  const outer = root.getBoundingClientRect();
  const shown = [...root.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest('svg, .unseen') &&
      !getComputedStyle(element).display.startsWith('inline'),
  );
  return new Map(
    shown.map((element, index) => {
      const { left, width } = element.getBoundingClientRect();
      const name = `${index} ${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`;
      return [name, { left: left - outer.left, width }];
    }),
  );
}

/**
 * Elements that are not where their mirror images would be; `width` is that of their container in
 * CSS px.
 */
export function notMirrored(
  before: ReturnType<typeof boxesIn>,
  after: ReturnType<typeof boxesIn>,
  width: number,
): string[] {
  return [...before]
    .filter(([name, box]) => {
      const there = after.get(name);
      return !there || Math.abs(width - box.left - box.width - there.left) > 2 * SLACK;
    })
    .map(
      ([name, { left, width: w }]) =>
        `${name}: ${Math.round(left)}+${Math.round(w)} and ${JSON.stringify(after.get(name))}`,
    );
}
