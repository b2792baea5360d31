import css from './marks.css?inline';

/**
 * Firefox does not apply outside rules to highlights inside a page's shadow tree, so there the tree
 * itself adopts the rules while it holds a mark. This is the only thing of ours that a page can
 * find in its own trees. In other browsers nothing is done. Returns a function that removes the
 * rules again.
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
