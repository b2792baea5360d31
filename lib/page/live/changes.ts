import { kindOf } from '../text/elements.ts';

/**
 * Attributes that show or hide text, or make it editable. Style and class are not watched, because
 * pages animate them all the time.
 */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'open'];

/** What to do about a change. */
export interface ChangeHandlers {
  /** Text or children of `node` have changed. */
  touched(node: Node): void;
  /** The element may have become searchable, or ceased to be. */
  reopened(element: Element): void;
}

/**
 * Watches a document for changes of its text, with one observer, until the signal aborts. The
 * page's own code waits while handlers run, so they must do next to nothing. Returns a function
 * that adds a shadow tree to what is watched.
 */
export function watchChanges(
  document: Document,
  handlers: ChangeHandlers,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') handlers.reopened(target as Element);
      else if (type === 'characterData' || matters(addedNodes) || matters(removedNodes)) {
        handlers.touched(target);
      }
    }
  });
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  };
  observer.observe(document, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const watched = new WeakSet<ShadowRoot>();
  return (root) => {
    if (signal.aborted || watched.has(root)) return;
    watched.add(root);
    observer.observe(root, options);
  };
}

/** Whether any of these nodes can hold text; scripts, comments and our own card can't. */
function matters(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType !== Node.COMMENT_NODE && !isVoid(node as Element)) return true;
  }
  return false;
}

const isVoid = ({ localName }: Element) =>
  typeof localName === 'string' && kindOf(localName, '') === 'void';
