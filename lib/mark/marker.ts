import { CHOICES, type MarkStyle } from '../settings/keys/preferences.ts';
import { adoptRules } from './adopt.ts';
import { type Markable, markAt } from './hit.ts';

type Kind = 'mention' | 'dispute' | 'current';

/** Where marks overlap, the one with the higher number is painted on top. */
const PRIORITY: Readonly<Record<Kind, number>> = { dispute: 0, mention: 1, current: 2 };

/**
 * Paints marks as CSS custom highlights named `backstory-mention` (followed by the style's name
 * unless it is the default), `backstory-dispute` and `backstory-current`, and finds the mark at a
 * point. `marks.css` defines how they look. It changes nothing on the page and no highlights but
 * its own. It keeps its own lists of ranges, because a content script can't iterate over a
 * highlight in Firefox.
 */
export class Marker<Mention extends Markable, Dispute extends Markable = Markable> {
  readonly #document: Document;
  readonly #highlights = new Map<Kind, Highlight>();
  #mentions: ReadonlyMap<AbstractRange, Mention> = new Map();
  #disputes: ReadonlyMap<AbstractRange, Dispute> = new Map();
  #shadowRoots: readonly ShadowRoot[] = [];
  #dropRules = () => {};
  #style: MarkStyle = 'dotted';

  constructor(document: Document) {
    this.#document = document;
  }

  /** Paints these marks and no others; the current mention stays. */
  paint(mentions: Iterable<Mention>, disputes: Iterable<Dispute> = []): void {
    this.#mentions = byRange(mentions);
    this.#disputes = byRange(disputes);
    this.#show('mention', this.#mentions.keys());
    this.#show('dispute', this.#disputes.keys());
    this.#enter(shadowRootsOf([...this.#mentions.keys(), ...this.#disputes.keys()]));
  }

  /** Changes how mentions look from now on. */
  setStyle(style: MarkStyle): void {
    if (style === this.#style) return;
    this.#show('mention', []);
    this.#style = style;
    this.#show('mention', this.#mentions.keys());
  }

  /** Shows one mention, marked or not, as the current one; undefined for none. */
  setCurrent(mention: Markable | undefined): void {
    this.#show('current', mention ? [mention.range] : []);
  }

  /** The marked mention at a point of the viewport (CSS px); the smallest if there are several. */
  mentionAt(x: number, y: number): Mention | undefined {
    return markAt(this.#groundOf(this.#mentions), x, y);
  }

  /** The marked dispute at a point of the viewport (CSS px); the smallest if there are several. */
  disputeAt(x: number, y: number): Dispute | undefined {
    return markAt(this.#groundOf(this.#disputes), x, y);
  }

  /** Removes all marks. */
  clear(): void {
    this.paint([]);
    this.setCurrent(undefined);
  }

  #groundOf<T extends Markable>(marks: ReadonlyMap<AbstractRange, T>) {
    return { document: this.#document, marks, shadowRoots: this.#shadowRoots };
  }

  #show(kind: Kind, ranges: Iterable<AbstractRange>): void {
    const name = nameOf(kind, this.#style);
    const highlight = this.#highlights.get(kind) ?? new Highlight();
    highlight.priority = PRIORITY[kind];
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    if (highlight.size > 0) {
      this.#highlights.set(kind, highlight);
      CSS.highlights.set(name, highlight);
    } else if (this.#highlights.delete(kind) && CSS.highlights.get(name) === highlight) {
      // A newer reader, from an updated extension, may have put its own highlight under this name.
      CSS.highlights.delete(name);
    }
  }

  #enter(roots: readonly ShadowRoot[]): void {
    this.#shadowRoots = roots;
    this.#dropRules();
    this.#dropRules = adoptRules(roots);
  }
}

/**
 * Removes every highlight with one of our names: an extension that was updated since may have left
 * some.
 */
export function clearLeftMarks(): void {
  for (const kind of Object.keys(PRIORITY) as Kind[]) {
    for (const style of CHOICES.style) CSS.highlights.delete(nameOf(kind, style));
  }
}

/** The name of the highlight for one kind of mark in a style. */
function nameOf(kind: Kind, style: MarkStyle): string {
  return `backstory-${kind}${kind === 'mention' && style !== 'dotted' ? `-${style}` : ''}`;
}

function byRange<T extends Markable>(marks: Iterable<T>): Map<AbstractRange, T> {
  return new Map([...marks].map((mark) => [mark.range, mark]));
}

function shadowRootsOf(ranges: readonly AbstractRange[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}
