import css from './marks.css?inline';

/**
 * Firefox paints no highlight inside a page's shadow tree by a rule from outside of it, so there
 * the rules are adopted by the tree itself, for as long as it holds a mark. This is the one thing
 * of ours that a page can find in its own trees; in other browsers nothing is done. Returns a
 * function that takes the rules away again.
 */
export function adoptRules(roots: readonly ShadowRoot[]): () => void {
  if (roots.length === 0 || !CSS.supports('-moz-orient', 'inline')) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
}
