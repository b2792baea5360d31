/**
 * Every delay and distance in the card's behaviour, each with its reason. Times in ms, distances in
 * CSS px.
 */

import { DEFAULTS, type Preferences } from '../settings/keys/preferences.ts';

/** The delays that a reader can set. */
export type Delays = Pick<Preferences, 'openAfter' | 'closeAfter'>;

/**
 * How long the pointer rests on a mention before its card opens, unless the reader chooses
 * otherwise.
 */
export const OPEN_AFTER = DEFAULTS.openAfter;

/**
 * The same, at most, if another card is open or just was: whoever has just read one is looking for
 * the next.
 */
export const OPEN_AFTER_WHEN_WARM = 80;

/**
 * How long after a card has closed the next one still opens faster: time to travel a line or two.
 */
export const WARM_FOR = 800;

/** How long a card stays after the pointer has left it, unless the reader chooses otherwise. */
export const CLOSE_AFTER = DEFAULTS.closeAfter;

/** How far a resting hand may drift; anything further is travelling, and the wait starts over. */
export const REST_WITHIN = 6;

/** How long a finger may stay down in a tap; browsers take anything longer for a long press. */
export const TAP_WITHIN = 500;

/**
 * How long to wait for the card's script before asking for it again: many times what it takes on a
 * slow machine.
 */
export const BRING_WITHIN = 2000;

/** How long an action in a card can be undone in its place: time to read a line and reconsider. */
export const UNDO_WITHIN = 8000;

/**
 * The space between the line being read and the card: enough to see the mark, near enough to belong
 * to it.
 */
export const GAP = 8;

/** How far the card starts to the left of its mention, so that the two names are aligned. */
export const INSET = 18;

/** Space kept free at the edges of the window. */
export const MARGIN = 8;

/**
 * Below this height a card has a tighter head and foot: name, question and a first side need about
 * as much.
 */
export const SHORT = 300;

/**
 * How often the host is put back when the page removes it, before we give up: a page that insists
 * is right.
 */
export const REVIVALS = 3;
