import type { Bare } from '../surname/sighting.ts';
import type { Why } from '../types.ts';
import type { Bearer } from './bearers.ts';
import type { Namings } from './namings.ts';

/** Who a name means, and why; undefined where nobody of the story, or where it can't be told. */
export interface Verdict {
  topic: number;
  why: Why;
}

/** That a surname means somebody whose full name comes later. */
export function beforeFullName(topic: number, name: string | undefined): Verdict {
  return { topic, why: asSurname('surname-before-full-name', name) };
}

/** Why a surname was taken; of somebody who has only been meant so far there is no full name to tell. */
export function asSurname(
  rule: 'surname' | 'surname-before-full-name' | 'quoted',
  name: string | undefined,
): Why {
  return name === undefined ? { rule: 'again' } : { rule, name };
}

/** That a surname means its bearer, where somebody else was spoken of `last` or nobody; undefined where the bearer is nobody of the story. */
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
