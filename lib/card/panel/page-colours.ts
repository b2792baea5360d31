/** Text that is lighter than this (from 0 to 1) is not meant for a light ground. */
const LIGHT_TEXT = 0.6;

/**
 * Whether what is behind an element is light or dark: by the nearest background colour that hides
 * most of what is under it. Where there is none, there may be a picture or the browser's own
 * ground, and the colour of the text tells. It reads computed styles, which a page that is being
 * read has ready, and changes nothing.
 */
export function schemeBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { lightness, alpha } = read(getComputedStyle(at).backgroundColor);
    if (alpha >= 0.5) return lightness < 0.5 ? 'dark' : 'light';
  }
  return read(getComputedStyle(element).color).lightness > LIGHT_TEXT ? 'dark' : 'light';
}

/** The parent as it is laid out: a shadow tree is behind its host. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * How light and how opaque a computed colour is, each from 0 to 1. Browsers write colours as
 * `rgb()`, or as the function that the page used (CSS Color 4, section 15).
 */
function read(colour: string): { lightness: number; alpha: number } {
  const [a = 0, b = 0, c = 0, alpha = 1] = Array.from(
    colour.matchAll(/(?<!\w)-?[\d.]+(?:e-?\d+)?|none/g),
    ([value]) => Number.parseFloat(value) || 0,
  );
  // The others begin with their lightness, in per cent for CIE's own.
  if (!/^(rgb|color)/.test(colour))
    return { lightness: colour.startsWith('ok') ? a : a / 100, alpha };
  // Rec. 601's weights for red, green and blue.
  const lightness = 0.299 * a + 0.587 * b + 0.114 * c;
  return { lightness: colour.startsWith('rgb') ? lightness / 255 : lightness, alpha };
}
