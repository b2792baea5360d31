import { type Bell, rings } from '../find/bell/bell.ts';
import { abortable, Idle } from '../page/live/idle.ts';
import { trueNeighbour } from '../page/text/hostile.ts';
import { TextUnder } from './text.ts';

/** Nodes to visit before looking at the clock again: a few tenths of a millisecond of work. */
const STEP = 500;
/**
 * More than the length of the longest name, in UTF-16 code units: a name may straddle two steps.
 */
const EDGE = 80;
/**
 * How often added text is looked at, at most, in ms, so that a page that never stops growing costs
 * next to nothing.
 */
const GROWTH_EVERY = 2000;

/**
 * Resolves once the document holds a distinctive name: at once, or when one is added. Looks only in
 * idle time, and at added text only after the whole document has been looked at. Rejects when the
 * signal aborts.
 */
export async function nameAppears(
  document: Document,
  bell: Bell,
  signal: AbortSignal,
): Promise<void> {
  const idle = new Idle(signal);
  let grown = new Set<Node>();
  let wake: (() => void) | undefined;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') grown.add(target);
      else for (const node of addedNodes) grown.add(node);
    }
    if (grown.size > 0) wake?.();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  try {
    let found = await holds([document.documentElement], bell, idle);
    while (!found) {
      if (grown.size === 0) {
        await abortable(signal, (done) => {
          wake = done;
          return undefined;
        });
      }
      await idle.rest(GROWTH_EVERY);
      const added = grown;
      grown = new Set();
      found = await holds(outermost(added), bell, idle);
    }
  } finally {
    observer.disconnect();
  }
}

async function holds(roots: readonly Node[], bell: Bell, idle: Idle): Promise<boolean> {
  await idle.breathe();
  const under = new TextUnder(roots);
  let before = '';
  for (let text = under.take(STEP); text !== undefined; text = under.take(STEP)) {
    if (rings(bell, `${before}\n${text}`)) return true;
    before = text.slice(-EDGE);
    await idle.breathe();
  }
  return false;
}

/**
 * The nodes that are still in the page and not inside another of them, so that no text is looked at
 * twice.
 */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    if (!node.isConnected) return false;
    const above = (inner: Node) => trueNeighbour(inner, 'parentNode');
    for (let up = above(node); up; up = above(up)) if (nodes.has(up)) return false;
    return true;
  });
}
