import type { Page } from 'puppeteer-core';

/** The state of a page at one moment, by aspect; each as text, so that two can be compared. */
export type Snapshot = Record<
  | 'DOM'
  | 'text'
  | 'layout'
  | 'styles'
  | 'style sheets'
  | 'own highlights'
  | 'globals'
  | 'fields'
  | 'focus'
  | 'selection'
  | 'scroll position',
  string
>;

/** Everything about a page that Backstory must leave as it is, without its card's own element. */
export function snapshotOf(page: Page): Promise<Snapshot> {
  return page.evaluate(() => {
    const CARD = 'backstory-card';
    /** How many elements to measure, spread evenly over the page. */
    const SAMPLE = 2000;
    const trees: (Document | ShadowRoot)[] = [document];
    const all: Element[] = [];
    for (let tree = trees[0], at = 0; tree; tree = trees[++at]) {
      for (const element of tree.querySelectorAll('*')) {
        if (element.localName === CARD) continue;
        all.push(element);
        if (element.shadowRoot) trees.push(element.shadowRoot);
      }
    }
    const sample = all.filter((_, at) => at % Math.ceil(all.length / SAMPLE) === 0);
    const pathOf = (node: Node | null): string => {
      const steps: string[] = [];
      for (let up = node; up?.parentNode; up = up.parentNode) {
        steps.push(`${up.nodeName}:${Array.prototype.indexOf.call(up.parentNode.childNodes, up)}`);
      }
      return steps.reverse().join('/');
    };
    const html = trees.map((tree) => {
      const top = tree instanceof Document ? tree.documentElement : tree.host;
      const copy = top.cloneNode(true) as Element;
      for (const card of copy.querySelectorAll(CARD)) card.remove();
      return tree instanceof Document ? copy.outerHTML : (tree as ShadowRoot).innerHTML;
    });
    const selection = getSelection();
    const scrolled = all.filter((one) => one.scrollTop !== 0 || one.scrollLeft !== 0);
    return {
      DOM: html.join('\n'),
      // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out
      text: document.body?.innerText ?? document.documentElement.textContent ?? '',
      layout: sample
        // What moves by itself is never in the same place twice.
        .filter((element) => element.getClientRects().length > 0 && !element.getAnimations().length)
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const box = [x + scrollX, y + scrollY, width, height].map((side) => side.toFixed(1));
          return `${element.localName} ${box.join(' ')}`;
        })
        .join('\n'),
      styles: sample
        .filter((_, at) => at % 8 === 0)
        .map((element) => {
          const style = getComputedStyle(element);
          return `${element.localName} ${style.display} ${style.color} ${style.backgroundColor} ${style.font}`;
        })
        .join('\n'),
      'style sheets': trees
        .map(({ styleSheets, adoptedStyleSheets }) =>
          [styleSheets.length, adoptedStyleSheets.length].join(),
        )
        .join(' '),
      'own highlights': Array.from(CSS.highlights ?? [])
        .filter(([name]) => !name.startsWith('backstory'))
        .map(([name, { size }]) => `${name} ${size}`)
        .join(),
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => name !== 'watched')
        .sort()
        .join(' '),
      fields: Array.from(
        document.querySelectorAll<HTMLInputElement>('input, textarea, select'),
        ({ value, checked }) => `${value}${checked ? '*' : ''}`,
      ).join('\n'),
      focus: pathOf(document.activeElement),
      selection: `${pathOf(selection?.anchorNode ?? null)} ${selection?.anchorOffset} ${selection}`,
      'scroll position': [
        `${scrollX},${scrollY}`,
        ...scrolled.map((one) => `${pathOf(one)} ${one.scrollLeft},${one.scrollTop}`),
      ].join('\n'),
    };
  });
}

/** An aspect in which two snapshots differ, and the first place where they do. */
interface Difference {
  aspect: keyof Snapshot;
  before: string;
  after: string;
}

/** Where two snapshots differ. */
export function differences(before: Snapshot, after: Snapshot): Difference[] {
  return (Object.keys(before) as (keyof Snapshot)[])
    .filter((aspect) => !isSame(before[aspect], after[aspect]))
    .map((aspect) => {
      const from = Math.max(0, firstDifference(before[aspect], after[aspect]) - 40);
      const excerpt = (text: string) => text.slice(from, from + 120);
      return { aspect, before: excerpt(before[aspect]), after: excerpt(after[aspect]) };
    });
}

/**
 * How far apart (CSS px) two measurements of the same thing may be: browsers round each of them.
 */
const ROUNDING = 0.3;

const NUMBER = /-?\d+\.\d+/g;

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(NUMBER, '') !== other.replace(NUMBER, '')) return false;
  const [ones, others] = [one, other].map((text) => text.match(NUMBER) ?? []);
  return Boolean(
    ones?.every((number, at) => Math.abs(Number(number) - Number(others?.[at])) <= ROUNDING),
  );
}

/** Where two texts begin to differ by more than rounding. */
function firstDifference(one: string, other: string): number {
  const [ones, others] = [one.split('\n'), other.split('\n')];
  let before = 0;
  for (const [at, line] of ones.entries()) {
    const twin = others[at] ?? '';
    if (!isSame(line, twin)) {
      let same = 0;
      while (same < line.length && line[same] === twin[same]) same++;
      return before + same;
    }
    before += line.length + 1;
  }
  return one.length;
}
