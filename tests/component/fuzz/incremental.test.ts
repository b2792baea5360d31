import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { inOneGo } from '../../../lib/find/in-one-go.ts';
import { watchChanges } from '../../../lib/page/live/changes.ts';
import type { Idle } from '../../../lib/page/live/idle.ts';
import { LiveText } from '../../../lib/page/live/live-text.ts';
import { type PagePassage, readPassages } from '../../../lib/page/text/passages.ts';
import { assignRoles } from '../../../lib/page/text/roles.ts';
import { FUZZ_LIMIT, fuzz } from '../../rig/fuzz.ts';
import { type Change, change, make, plant, tree } from './random-dom.ts';

afterEach(() => document.body.replaceChildren());

/** More nodes than are read in one slice, so that the page changes in the middle of a reading. */
function manyNodes(): Node {
  const list = document.createElement('p');
  for (let count = 0; count < 120; count++) list.append(document.createElement('i'), 'a ');
  return list;
}

/** The result of a reading, with numbers in place of text nodes. */
function told(passages: readonly PagePassage[]): unknown {
  return passages.map(({ text, role, own, lang, linked, starts, nodes }) => ({
    text,
    role,
    own,
    lang,
    linked,
    starts,
    nodes: nodes.map((node) => node.data),
  }));
}

/** Idle time that is over after every slice; the test decides what the page does in between. */
function restless(meanwhile: () => void): Idle {
  const turn = async () => {
    meanwhile();
    await Promise.resolve();
  };
  return { open: false, breathe: turn, next: turn, rest: turn } as unknown as Idle;
}

/** Reads a page that changes, as a reader does, until nothing is left to be read. */
async function readWhile(
  steps: readonly Change[],
  meanwhile: readonly Change[],
): Promise<PagePassage[]> {
  const life = new AbortController();
  const inBetween = [...meanwhile];
  const idle = restless(() => {
    const next = inBetween.shift();
    if (next) make(next, document.body);
  });
  let watch: (root: ShadowRoot) => void = () => {};
  const text = new LiveText(document, idle, (root) => watch(root));
  const handlers = {
    touched: (node: Node) => text.touch(node),
    reopened: (element: Element) => text.reopen(element),
  };
  watch = watchChanges(document, handlers, life.signal);
  try {
    await text.read();
    for (const step of steps) {
      make(step, document.body);
      // The observer is called in a microtask.
      await Promise.resolve();
      while (text.isStale) await text.read();
    }
    await Promise.resolve();
    while (text.isStale) await text.read();
    return text.root ? inOneGo(assignRoles(text.root, document)) : [];
  } finally {
    life.abort();
  }
}

test(
  'a page read change by change says what the same page says when read afresh',
  async () => {
    const property = fc.asyncProperty(
      fc.array(tree, { maxLength: 6 }),
      fc.array(change, { maxLength: 12 }),
      fc.array(change, { maxLength: 6 }),
      fc.array(fc.nat(5), { maxLength: 2 }),
      async (page, steps, meanwhile, lengthened) => {
        document.body.replaceChildren(...page.map(plant));
        for (const at of lengthened) {
          document.body.insertBefore(manyNodes(), document.body.childNodes[at] ?? null);
        }
        const live = await readWhile(steps, meanwhile);
        const fresh = readPassages(document);
        expect(told(live)).toEqual(told(fresh));
        expect(live.flatMap(({ nodes }) => nodes)).toEqual(fresh.flatMap(({ nodes }) => nodes));
      },
    );
    await fuzz('incremental reading', property, 400);
  },
  FUZZ_LIMIT,
);

test(
  'reading leaves any page as it is',
  async () => {
    const property = fc.property(fc.array(tree, { maxLength: 8 }), (page) => {
      document.body.replaceChildren(...page.map(plant));
      const before = document.body.innerHTML;
      for (const { text, starts, nodes } of readPassages(document)) {
        expect(nodes.length).toBe(starts.length);
        expect(text.trim()).not.toBe('');
      }
      expect(document.body.innerHTML).toBe(before);
    });
    await fuzz('reading any page', property, 400);
  },
  FUZZ_LIMIT,
);
