import type { Bare } from '../surname/sighting.ts';
import type { Event } from './event.ts';

/**
 * Whether a surname before all full names means somebody other than the rival who is named next. In
 * running text, nobody goes by the surname before being introduced, except people everybody knows.
 */
export function isOfAnother({ quoted, kin }: Bare, event: Event, next: Event): boolean {
  if (next.sighting.kind !== 'rival') return false;
  const introduced = event.headline || next.passage === event.passage;
  const withLeader = !introduced && event.leader?.sentence === event.sentence;
  const isSpokenOf = quoted && next.sighting.expert === true;
  const isRelative = kin !== undefined && next.sighting.relative === true;
  return withLeader || isSpokenOf || isRelative;
}
