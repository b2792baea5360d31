import {
  CLOSE_AFTER,
  type Delays,
  OPEN_AFTER,
  OPEN_AFTER_WHEN_WARM,
  REST_WITHIN,
  WARM_FOR,
} from '../timing.ts';

/** The key of a mention, which is all that the machine knows about it. */
type Key = string;

/** A mention that the pointer rests on, and when its card is due. */
interface Intent {
  mention: Key;
  openAt: number;
  x: number;
  y: number;
}

/**
 * How a card was opened decides what closes it: the pointer's by leaving, others only on purpose.
 */
type OpenedBy = 'pointer' | 'keys' | 'touch';

interface Closed {
  kind: 'closed';
  intent?: Intent;
  /** Until when the next card opens faster. */
  warmUntil: number;
  /**
   * A mention whose card was dismissed while the pointer was on it. It does not open again before
   * the pointer has left it.
   */
  dismissed?: Key;
}

/** A card is open. */
export interface Open {
  kind: 'open';
  mention: Key;
  by: OpenedBy;
  /** Where the pointer rested, in case the mention is broken over two lines. */
  x?: number;
  pinned: boolean;
  /** When it closes, after the pointer has left both mention and card. */
  closeAt?: number;
  /** Another mention that the pointer rests on meanwhile. */
  intent?: Intent;
}

/**
 * `held`: a button is down, on the page or inside the card, so text is being selected or something
 * dragged.
 */
export type CardState = (Closed | Open) & { held?: 'page' | 'card' };

/** Anything that may open, keep or close a card. */
export type CardEvent =
  /** The pointer is over a mention, over none, or inside the card. */
  | { type: 'point'; mention?: Key | undefined; inCard?: boolean; x: number; y: number }
  | { type: 'press'; mention?: Key | undefined; inCard?: boolean }
  | { type: 'release' }
  /** A finger came down and up, on a mention or beside all of them. */
  | { type: 'tap'; mention?: Key | undefined }
  /** Asked for by keyboard, or by the popup. */
  | { type: 'open'; mention: Key }
  /** A key was used inside the card, which now stays until it is closed on purpose. */
  | { type: 'use' }
  | { type: 'pin' }
  /** Escape, or the card's own button. */
  | { type: 'dismiss' }
  | { type: 'scroll' }
  /** The mention is gone from the page, or out of sight. */
  | { type: 'lost' }
  /** The page is being left, possibly into the back-forward cache. */
  | { type: 'hide' }
  | { type: 'tick' };

/** Nothing is open, and nothing is due. */
export const START: CardState = { kind: 'closed', warmUntil: 0 };

/** When `tick` is next due, on the clock of `now`; undefined if nothing is. */
export function dueAt(state: CardState): number | undefined {
  const times = [state.intent?.openAt, state.kind === 'open' ? state.closeAt : undefined];
  const due = times.filter((time) => time !== undefined);
  return due.length > 0 ? Math.min(...due) : undefined;
}

const USUAL: Delays = { openAfter: OPEN_AFTER, closeAfter: CLOSE_AFTER };

/**
 * The state after an event at `now` (ms, on any clock that only moves forward). Pure; never throws.
 */
export function step(
  state: CardState,
  event: CardEvent,
  now: number,
  delays: Delays = USUAL,
): CardState {
  switch (event.type) {
    case 'point':
      return state.kind === 'open'
        ? pointOpen(state, event, now, delays)
        : pointClosed(state, event, now, delays);
    case 'press':
      return press(state, event);
    case 'release':
      return without(state, 'held');
    case 'tap':
      if (event.mention !== undefined) return opened(event.mention, 'touch');
      return state.kind === 'open' && state.pinned ? state : closed(0);
    case 'open':
      return opened(event.mention, 'keys');
    case 'use':
      return state.kind === 'open' ? { ...still(state), by: 'keys' } : state;
    case 'pin':
      return state.kind === 'open' ? { ...still(state), pinned: !state.pinned } : state;
    case 'dismiss':
      return state.kind === 'open' ? { ...closed(0), dismissed: state.mention } : closed(0);
    case 'scroll':
      return without(state, 'intent');
    case 'lost':
      return state.kind === 'open' && state.pinned ? without(state, 'intent') : closed(0);
    case 'hide':
      return closed(0);
    case 'tick':
      return tick(state, now);
  }
}

type Point = Extract<CardEvent, { type: 'point' }>;

function pointClosed(
  state: Closed & CardState,
  at: Point,
  now: number,
  { openAfter }: Delays,
): CardState {
  if (at.mention === undefined) return without(without(state, 'intent'), 'dismissed');
  if (state.held || at.mention === state.dismissed) return without(state, 'intent');
  const delay = now < state.warmUntil ? whenWarm(openAfter) : openAfter;
  return {
    ...without(state, 'dismissed'),
    intent: rest(state.intent, at.mention, at, now + delay),
  };
}

function pointOpen(
  state: Open & CardState,
  at: Point,
  now: number,
  { openAfter, closeAfter }: Delays,
): CardState {
  if (state.by !== 'pointer' || state.pinned || state.held === 'card') return state;
  if (at.inCard || at.mention === state.mention) return still(state);
  const leaving = { ...without(state, 'intent'), closeAt: state.closeAt ?? now + closeAfter };
  if (at.mention === undefined || state.held) return leaving;
  const openAt = now + whenWarm(openAfter);
  return { ...leaving, intent: rest(state.intent, at.mention, at, openAt) };
}

function whenWarm(openAfter: number): number {
  return Math.min(openAfter, OPEN_AFTER_WHEN_WARM);
}

/**
 * Keeps waiting while the pointer only drifts; starts over when it travels or is over another
 * mention.
 */
function rest(intent: Intent | undefined, mention: Key, at: Point, openAt: number): Intent {
  const drifts =
    intent?.mention === mention && Math.hypot(at.x - intent.x, at.y - intent.y) <= REST_WITHIN;
  return drifts ? intent : { mention, openAt, x: at.x, y: at.y };
}

function press(state: CardState, at: Extract<CardEvent, { type: 'press' }>): CardState {
  const held = at.inCard ? 'card' : 'page';
  const outside = !at.inCard && (state.kind !== 'open' || at.mention !== state.mention);
  const stays = state.kind === 'open' && (state.pinned || !outside);
  return { ...(stays ? without(state, 'intent') : closed(0)), held };
}

function tick(state: CardState, now: number): CardState {
  const { intent } = state;
  if (intent && now >= intent.openAt) {
    return { ...opened(intent.mention, 'pointer'), x: intent.x };
  }
  if (state.kind === 'closed' || state.closeAt === undefined || now < state.closeAt) return state;
  return { ...closed(now + WARM_FOR), ...(intent && { intent }) };
}

function opened(mention: Key, by: OpenedBy): Open {
  return { kind: 'open', mention, by, pinned: false };
}

function closed(warmUntil: number): Closed {
  return { kind: 'closed', warmUntil };
}

/** An open card that is neither about to close nor to give way to another. */
function still<S extends CardState & Open>(state: S): S {
  return without(without(state, 'intent'), 'closeAt');
}

function without<S extends object>(state: S, key: string): S {
  const { [key as keyof S]: _, ...others } = state;
  return others as S;
}
