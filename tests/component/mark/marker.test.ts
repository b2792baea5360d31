import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearLeftMarks, Marker } from '../../../lib/mark/marker.ts';
import css from '../../../lib/mark/marks.css?raw';
import { CHOICES } from '../../../lib/settings/keys/preferences.ts';

interface TestMark {
  name: string;
  range: StaticRange;
  start: number;
  end: number;
}

let marker: Marker<TestMark>;

beforeEach(() => {
  marker = new Marker(document);
});
afterEach(() => {
  marker.clear();
  CSS.highlights.clear();
  document.body.innerHTML = '';
});

function mark(name: string, node: Node | null, start: number, end: number): TestMark {
  if (!node) throw new Error('no text to mark');
  const range = new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
  return { name, range, start, end };
}

function middleOf({ range }: TestMark): [number, number] {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { x, y, width, height } = live.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

function paragraph(text: string): Text {
  const p = document.createElement('p');
  p.textContent = text;
  document.body.append(p);
  return p.firstChild as Text;
}

const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])];

describe('painting', () => {
  test('marks are painted under our names, and nothing else changes', () => {
    const text = paragraph('Kim met Putin.');
    const before = document.documentElement.outerHTML;
    const kim = mark('kim', text, 0, 3);
    const sentence = mark('sentence', text, 0, 14);
    marker.paint([kim], [sentence]);
    marker.setCurrent(kim);
    expect(painted('backstory-mention')).toEqual([kim.range]);
    expect(painted('backstory-dispute')).toEqual([sentence.range]);
    expect(painted('backstory-current')).toEqual([kim.range]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('painting again removes the old marks, except for the current one', () => {
    const text = paragraph('Kim met Putin.');
    const [kim, putin] = [mark('kim', text, 0, 3), mark('putin', text, 8, 13)];
    marker.paint([kim]);
    marker.setCurrent(kim);
    marker.paint([putin]);
    expect(painted('backstory-mention')).toEqual([putin.range]);
    expect(painted('backstory-current')).toEqual([kim.range]);
  });

  test('the page’s own highlights stay through all of it, and clearing leaves only them', () => {
    const text = paragraph('Kim met Putin.');
    CSS.highlights.set('search', new Highlight(mark('own', text, 4, 7).range));
    marker.paint([mark('kim', text, 0, 3)]);
    marker.clear();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    expect(CSS.highlights.get('search')?.size).toBe(1);
  });

  test('marks come back when they are painted after the page cleared all highlights', () => {
    const kim = mark('kim', paragraph('Kim met Putin.'), 0, 3);
    marker.paint([kim]);
    CSS.highlights.clear();
    marker.paint([kim]);
    expect(painted('backstory-mention')).toEqual([kim.range]);
  });
});

describe('the look of mentions', () => {
  const nameOf = (style: string) => `backstory-mention${style === 'dotted' ? '' : `-${style}`}`;

  test.each(CHOICES.style)(
    '%s has a rule in the style sheet and a highlight of that name',
    (style) => {
      expect(css).toContain(`::highlight(${nameOf(style)})`);
      const kim = mark('kim', paragraph('Kim met Putin.'), 0, 3);
      marker.setStyle(style);
      marker.paint([kim]);
      expect([...CSS.highlights.keys()]).toEqual([nameOf(style)]);
      expect(painted(nameOf(style))).toEqual([kim.range]);
    },
  );

  test('changes what is painted already, and clearing leaves nothing', () => {
    const kim = mark('kim', paragraph('Kim met Putin.'), 0, 3);
    marker.paint([kim]);
    marker.setStyle('tint');
    expect([...CSS.highlights.keys()]).toEqual(['backstory-mention-tint']);
    expect(marker.mentionAt(...middleOf(kim))).toBe(kim);
    marker.clear();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

describe('where the extension has been updated since', () => {
  test.each(CHOICES.style)(
    'marks left behind in the style %s are removed, others stay',
    (style) => {
      const kim = mark('kim', paragraph('Kim met Putin.'), 0, 3);
      marker.setStyle(style);
      marker.paint([kim], [kim]);
      marker.setCurrent(kim);
      CSS.highlights.set('search', new Highlight(kim.range));
      clearLeftMarks();
      expect([...CSS.highlights.keys()]).toEqual(['search']);
    },
  );

  test('the old reader takes away its own marks, not the new one’s', () => {
    const text = paragraph('Kim met Putin.');
    const [kim, putin] = [mark('kim', text, 0, 3), mark('putin', text, 8, 13)];
    const old = new Marker<TestMark>(document);
    old.paint([kim]);
    marker.paint([putin]);
    old.clear();
    expect(painted('backstory-mention')).toEqual([putin.range]);
  });
});

describe('hit-testing', () => {
  test('finds the mark at a point, and none beside it', () => {
    const text = paragraph('Kim met Putin.');
    const [kim, putin] = [mark('kim', text, 0, 3), mark('putin', text, 8, 13)];
    marker.paint([kim, putin]);
    expect(marker.mentionAt(...middleOf(kim))).toBe(kim);
    expect(marker.mentionAt(...middleOf(putin))).toBe(putin);
    expect(marker.mentionAt(...middleOf(mark('met', text, 4, 7)))).toBeUndefined();
    const [x, y] = middleOf(putin);
    expect(marker.mentionAt(x + 400, y)).toBeUndefined();
    expect(marker.mentionAt(-5, -5)).toBeUndefined();
  });

  test('finds none in the empty space around a mark, where its end is the nearest text', () => {
    const putin = mark('putin', paragraph('Kim met Putin'), 8, 13);
    marker.paint([putin]);
    const [x, y] = middleOf(putin);
    expect(marker.mentionAt(x, y)).toBe(putin);
    for (const [aside, down] of [
      [400, 0],
      [0, 60],
      [400, 60],
    ] as const) {
      expect(marker.mentionAt(x + aside, y + down)).toBeUndefined();
    }
  });

  test('the smallest hit wins', () => {
    const text = paragraph('the Treaty of Moscow was signed');
    const [treaty, moscow] = [mark('treaty', text, 4, 20), mark('moscow', text, 14, 20)];
    marker.paint([treaty, moscow]);
    expect(marker.mentionAt(...middleOf(moscow))).toBe(moscow);
    expect(marker.mentionAt(...middleOf(mark('first', text, 4, 10)))).toBe(treaty);
  });

  test('disputes and mentions are hit separately', () => {
    const text = paragraph('Kim met Putin.');
    const [kim, sentence] = [mark('kim', text, 0, 3), mark('sentence', text, 0, 14)];
    marker.paint([kim], [sentence]);
    expect(marker.mentionAt(...middleOf(kim))).toBe(kim);
    expect(marker.disputeAt(...middleOf(kim))).toBe(sentence);
  });

  test('looks into open shadow trees', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Kim met Putin.</p>';
    const kim = mark('kim', root.querySelector('p')?.firstChild ?? null, 0, 3);
    marker.paint([kim]);
    expect(marker.mentionAt(...middleOf(kim))).toBe(kim);
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  test('a mark whose text has gone is neither hit nor an error', () => {
    const text = paragraph('Kim met Putin.');
    const kim = mark('kim', text, 0, 3);
    const at = middleOf(kim);
    marker.paint([kim]);
    text.data = '';
    expect(marker.mentionAt(...at)).toBeUndefined();
    text.remove();
    expect(marker.mentionAt(...at)).toBeUndefined();
  });
});

const OURS =
  /^(?:backstory-card|(?:(?:^|, )::highlight\(backstory-(?:mention(?:-(?:line|tint|strong))?|dispute|current)\))+)$/;

test('every rule of the style sheet is for one of our highlights or our element, and the browser understands it', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const flat = (rule: CSSRule): CSSRule[] =>
    rule instanceof CSSConditionRule ? [...rule.cssRules].flatMap(flat) : [rule];
  const rules = [...sheet.cssRules].flatMap(flat) as CSSStyleRule[];
  expect(rules.length).toBeGreaterThan(2);
  for (const { selectorText, style } of rules) {
    expect(selectorText).toMatch(OURS);
    expect(style.length).toBeGreaterThan(0);
  }
});
