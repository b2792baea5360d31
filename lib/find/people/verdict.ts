import type { Why } from '../types.ts';
import type { Bearer } from './bearers.ts';

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

/** That a surname means its bearer, which is counted; undefined where the bearer is nobody of the story. */
export function meantBySurname(bearer: Bearer, rule: 'surname' | 'quoted'): Verdict | undefined {
  if (bearer.topic === undefined) return undefined;
  bearer.named += 1;
  bearer.bySurname = true;
  const { topic, isUnnamed, fullName } = bearer;
  return { topic, why: isUnnamed ? { rule: 'short' } : asSurname(rule, fullName) };
}
