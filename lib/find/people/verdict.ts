import type { Bare } from '../surname/sighting.ts';
import type { Why } from '../types.ts';
import type { Bearer } from './bearer.ts';
import type { Namings } from './namings.ts';

/** Whom a name means, and why. */
export interface Verdict {
  topic: number;
  why: Why;
}

/** The verdict for a surname whose bearer's full name only comes later. */
export function beforeFullName(topic: number, name: string | undefined): Verdict {
  return { topic, why: asSurname('surname-before-full-name', name) };
}

/**
 * Why a surname was taken for somebody; without a `name` if this one has not been named in full so
 * far.
 */
export function asSurname(
  rule: 'surname' | 'surname-before-full-name' | 'quoted',
  name: string | undefined,
): Why {
  return name === undefined ? { rule: 'again' } : { rule, name };
}

/**
 * The verdict for a surname that means `bearer`, after `last` was spoken of; undefined if the story
 * does not know the bearer.
 */
export function meantBySurname(
  bearer: Bearer,
  { quoted, alone }: Bare,
  last: Bearer | undefined,
  namings: Namings,
): Verdict | undefined {
  const { topic, fullName, isAssumed } = bearer;
  if (topic === undefined) return undefined;
  if (isAssumed) return { topic, why: { rule: 'short' } };
  const later = fullName === undefined ? namings.firstOf(topic) : undefined;
  if (later !== undefined) return beforeFullName(topic, later);
  if (fullName === undefined && alone === topic) return { topic, why: { rule: 'name' } };
  const isOfAnother = quoted && last !== undefined && last !== bearer;
  return { topic, why: asSurname(isOfAnother ? 'quoted' : 'surname', fullName) };
}
