import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  dueAt,
  START,
  step,
} from '../../../lib/card/opening/machine.ts';

/*
 *                       point at a mention                        tick, OPEN_AFTER later
 *                  ┌────────────────────────────▶ ┌─────────┐      (WHEN_WARM: sooner)
 *             ┌────┴───┐                          │ closed, │ ───────────────────────────┐
 *    START ──▶│ closed │   off it, press, scroll  │ waiting │                            ▼
 *             │        │ ◀────────────────────────└─────────┘                    ┌───────────────┐
 *             └────────┘                                        tap, open ──────▶│     open      │
 *               ▲  ▲                                                             │ by pointer,   │
 *               │  └── dismiss, hide, lost, press or tap outside ────────────────│ keys or touch │
 *               │                                                                └───────────────┘
 *               │ tick, CLOSE_AFTER later   ┌──────────┐   off mention and card     │    ▲    ▲
 *               │ (WARM_FOR begins)         │  open,   │ ◀──────────────────────────┘    │    │
 *               └───────────────────────────│ leaving  │ ────────────────────────────────┘    │
 *                                           └──────────┘   back on mention or card            │
 *                                                │ resting on another mention, WHEN_WARM      │
 *                                                └────────────────────────────────────────────┘
 *
 *    Pinned: only dismiss, hide or another tap/open ends it. Opened by keys or touch, or keys used
 *    inside: leaving with the pointer does nothing. A held button opens nothing.
 */

type Step = [at: number, event: CardEvent];

/**
 * One event in a word: `a` means the pointer is on mention a, `a+9` nine pixels along it, `off`
 * beside all of them, `card` inside the card; `press`, `press:a`, `press:card`, `tap`, `tap:a`,
 * `open:a`; or the event's own name.
 */
function eventOf(word: string): CardEvent {
  const [name = '', on] = word.split(':');
  const [mention, x = 0] = name.split('+');
  if (name === 'press' && on === 'card') return { type: 'press', inCard: true };
  if (name === 'press' || name === 'tap' || name === 'open') {
    return { type: name, mention: on } as CardEvent;
  }
  if (name === 'off') return { type: 'point', x: 50, y: 0 };
  if (name === 'card') return { type: 'point', inCard: true, x: 50, y: 50 };
  if (/^[ab]$/.test(mention ?? '')) return { type: 'point', mention, x: Number(x), y: 0 };
  return { type: name } as CardEvent;
}

/** Parses `0 a, 900 off` into events with their times in ms. */
function script(text: string): Step[] {
  return text.split(', ').map((entry) => {
    const [time, word = ''] = entry.split(' ');
    return [Number(time), eventOf(word)];
  });
}

/**
 * Plays events in order. A tick comes whenever one is due before the next event, and up to `until`.
 */
function play(steps: Step[], until = 0): CardState {
  let state = START;
  const settle = (now: number) => {
    for (let due = dueAt(state); due !== undefined && due <= now; due = dueAt(state)) {
      state = step(state, { type: 'tick' }, due);
    }
  };
  for (const [now, event] of steps) {
    settle(now - 1);
    state = step(state, event, now);
  }
  settle(until);
  return state;
}

const LATER = 99_999;

/** [what, script, when to look, the mention whose card is open then] */
type Row = [string, string, number, string | undefined];

function expectRow(_: string, events: string, until: number, mention: string | undefined) {
  const state = play(script(events), until);
  expect(state.kind === 'open' ? state.mention : undefined).toBe(mention);
}

describe('opening', () => {
  test.each<Row>([
    ['not before the pointer has rested', '0 a', 249, undefined],
    ['once it has rested', '0 a', 250, 'a'],
    ['while it drifts', '0 a, 200 a+6', 250, 'a'],
    ['later when it travels along the mention', '0 a, 200 a+7', 449, undefined],
    ['and then', '0 a, 200 a+7', 450, 'a'],
    ['not when it has gone on', '0 a, 200 off', LATER, undefined],
    ['on the mention it went on to', '0 a, 200 b', 450, 'b'],
    ['not while the page scrolls', '0 a, 200 scroll', LATER, undefined],
    ['not while text is being selected', '0 press, 10 a', LATER, undefined],
    ['not when a selection begins on it', '0 a, 100 press:a', LATER, undefined],
    ['once the button is up and the pointer moves', '0 press, 10 release, 20 a', 270, 'a'],
    ['not when the page goes away', '0 a, 10 hide', LATER, undefined],
    ['not when the mention goes away', '0 a, 10 lost', LATER, undefined],
    ['at once by keyboard', '0 open:a', 0, 'a'],
    ['at once by touch', '0 tap:a', 0, 'a'],
    ['at once by keyboard, whatever the pointer waits for', '0 b, 100 open:a', LATER, 'a'],
  ])('%s', expectRow);
});

describe('leaving', () => {
  test.each<Row>([
    ['keeps the card for the grace', '0 a, 1000 off', 1299, 'a'],
    ['closes it after', '0 a, 1000 off', 1300, undefined],
    ['and coming back keeps it', '0 a, 1000 off, 1299 a', LATER, 'a'],
    ['into the card keeps it', '0 a, 1000 off, 1200 card', LATER, 'a'],
    ['the card too closes it', '0 a, 1000 off, 1200 card, 2000 off', 2300, undefined],
    ['wandering does not put the end off', '0 a, 1000 off, 1150 off, 1290 off', 1300, undefined],
    ['while selecting inside keeps it', '0 a, 500 card, 510 press:card, 1000 off', LATER, 'a'],
  ])('%s', expectRow);
});

describe('the next mention', () => {
  test.each<Row>([
    ['opens sooner while a card is open', '0 a, 1000 off, 1010 b', 1090, 'b'],
    ['opens sooner when one just was', '0 a, 1000 off, 2099 b', 2179, 'b'],
    ['takes its time after that', '0 a, 1000 off, 2100 b', 2349, undefined],
    ['is passed on the way to the card', '0 a, 1000 b, 1060 b+40, 1120 card', LATER, 'a'],
    ['waits while keys opened the open card', '0 open:a, 10 b', LATER, 'a'],
    ['replaces it when tapped', '0 tap:a, 10 tap:b', 10, 'b'],
    ['does not open while text is selected', '0 a, 500 press:a, 510 b', LATER, undefined],
  ])('%s', expectRow);
});

describe('an open card', () => {
  test.each<Row>([
    ['closes on Escape', '0 a, 500 dismiss', LATER, undefined],
    ['not to come back under a resting pointer', '0 a, 500 dismiss, 600 a+1', LATER, undefined],
    ['but when the pointer comes back', '0 a, 500 dismiss, 600 off, 700 a', LATER, 'a'],
    ['closes on a press outside', '0 a, 500 press', LATER, undefined],
    ['stays on a press inside', '0 a, 500 press:card', LATER, 'a'],
    ['stays on a press on its mention', '0 a, 500 press:a', LATER, 'a'],
    ['stays on the page as it scrolls', '0 a, 500 scroll', LATER, 'a'],
    ['closes when its mention is lost', '0 a, 500 lost', LATER, undefined],
    ['closes when the page goes away', '0 a, 500 hide', LATER, undefined],
    ['stays when left, opened by keys', '0 open:a, 500 off', LATER, 'a'],
    ['closes on a press outside, opened by keys', '0 open:a, 500 press', LATER, undefined],
    ['stays when left, once keys were used inside', '0 a, 500 use, 600 off', LATER, 'a'],
    ['closes on a tap outside', '0 tap:a, 9 tap', LATER, undefined],
    ['stays when left, pinned', '0 a, 400 pin, 500 off', LATER, 'a'],
    ['stays on a press outside, pinned', '0 a, 400 pin, 500 press', LATER, 'a'],
    ['stays on a tap outside, pinned', '0 a, 400 pin, 500 tap', LATER, 'a'],
    ['stays when its mention is lost, pinned', '0 a, 400 pin, 500 lost', LATER, 'a'],
    ['stays beside another mention, pinned', '0 a, 400 pin, 500 b', LATER, 'a'],
    ['closes on Escape, pinned', '0 a, 400 pin, 500 dismiss', LATER, undefined],
    ['closes when left, unpinned again', '0 a, 400 pin, 450 pin, 500 off', LATER, undefined],
  ])('%s', expectRow);
});

describe('whatever happens', () => {
  const words = `a a+3 a+20 b off card press press:a press:card tap tap:a open:a
    release use pin dismiss scroll lost hide`.split(/\s+/);
  /** Events up to 400 ms apart. */
  const historyOf = (some: string[]) =>
    fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...some)), { maxLength: 40 }).map((pairs) =>
      pairs.map(([, word], index): Step => {
        const now = pairs.slice(0, index + 1).reduce((sum, [wait]) => sum + wait, 0);
        return [now, eventOf(word)];
      }),
    );
  const history = historyOf(words);

  test('a tick that was due is answered: no timer can spin', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const state = play(steps);
        const due = dueAt(state);
        if (due === undefined) return;
        const next = dueAt(step(state, { type: 'tick' }, due));
        expect(next ?? Number.POSITIVE_INFINITY).toBeGreaterThan(due);
      }),
    );
  });

  test('a tick before its time changes nothing', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const state = play(steps);
        const due = dueAt(state);
        if (due !== undefined) expect(step(state, { type: 'tick' }, due - 1)).toEqual(state);
      }),
    );
  });

  test('Escape and the page’s end close, and nothing opens unasked after', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('dismiss', 'hide'), (steps, end) => {
        const last = steps.at(-1)?.[0] ?? 0;
        const state = play([...steps, [last + 1, eventOf(end)]], LATER);
        expect(state.kind).toBe('closed');
        expect(dueAt(state)).toBeUndefined();
      }),
    );
  });

  test('no pointer opens anything while a button is held', () => {
    fc.assert(
      fc.property(historyOf(['a', 'a+20', 'b', 'off']), (steps) => {
        expect(play([[0, eventOf('press')], ...steps], LATER).kind).toBe('closed');
      }),
    );
  });
});

test('the reader’s own delays are kept to, and no card opens slower after another than on its own', () => {
  const delays = { openAfter: 60, closeAfter: 1000 };
  const at = (event: CardEvent, state: CardState, now: number) => step(state, event, now, delays);
  const on: CardEvent = { type: 'point', mention: 'a', x: 0, y: 0 };
  const waiting = at(on, START, 0);
  expect(dueAt(waiting)).toBe(60);
  const open = at({ type: 'tick' }, waiting, 60);
  expect(open.kind).toBe('open');
  const leaving = at({ type: 'point', x: 300, y: 0 }, open, 100);
  expect(dueAt(leaving)).toBe(1100);
  expect(dueAt(at({ ...on, mention: 'b' }, leaving, 200))).toBe(260);
});
