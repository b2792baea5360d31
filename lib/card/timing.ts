/** Every delay and distance of the card's behaviour, each with its reason. Times in ms, distances in CSS px. */

import { DEFAULTS, type Preferences } from '../settings/keys/preferences.ts';

/** The delays a reader can set. */
export type Delays = Pick<Preferences, 'openAfter' | 'closeAfter'>;

/** How long the pointer rests on a mention before its card opens, unless the reader wants it otherwise. */
export const OPEN_AFTER = DEFAULTS.openAfter;

/** The same, at most, when another card is or just was open: whoever has just read one is looking for the next. */
export const OPEN_AFTER_WHEN_WARM = 80;

/** How long after a card has closed the next still opens sooner: time to travel a line or two. */
export const WARM_FOR = 800;

/** How long a card outlives the pointer's leaving, unless the reader wants it otherwise. */
export const CLOSE_AFTER = DEFAULTS.closeAfter;

/** How far a resting hand may drift; further is travelling, and the wait begins anew. */
export const REST_WITHIN = 6;

/** How long a finger may stay down in a tap: browsers take more for a long press. */
export const TAP_WITHIN = 500;

/** How long the card's script may take to come before it is asked for again: many times what it takes on a slow machine. */
export const BRING_WITHIN = 2000;

/** How long what was done from a card can be taken back in its place: time to read a line and think again. */
export const UNDO_WITHIN = 8000;

/** Space between the line being read and the card: enough to see the mark, near enough to belong to it. */
export const GAP = 8;

/** How far the card begins before its mention, so that name and mention stand under each other. */
export const INSET = 18;

/** Space kept free at the window's edges. */
export const MARGIN = 8;

/** Below this height a card sets its head and foot closer: name, question and a first side take about as much. */
export const SHORT = 300;

/** How often the host is put back when the page removes it, before we give up: a page that insists is right. */
export const REVIVALS = 3;
