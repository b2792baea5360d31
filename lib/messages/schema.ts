import type { MessageType } from './types.ts';

/** Whether a value may stand in a field. */
type Check = (value: unknown) => boolean;

const isId: Check = (value) => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
const isIdOrNone: Check = (value) => value === undefined || isId(value);

/**
 * What each message may carry, field by field. A message that fails this is dropped unanswered. Written out by hand: a
 * library that checks any shape there is would come into every page that is read, for these few.
 */
export const REQUESTS: Record<MessageType, Record<string, Check>> = {
  ring: {},
  card: {},
  found: { topics: (value) => Number.isInteger(value) && Number(value) >= 0 },
  report: {},
  changed: {},
  show: { key: (value) => typeof value === 'string' && value.length <= 200 },
  step: { to: (value) => value === 'next' || value === 'previous' || value === 'open' },
  story: { story: isId, topic: isIdOrNone, dispute: isIdOrNone },
};

/** Whether a request has what the message may carry, and nothing else. */
export function fits(type: MessageType, request: Readonly<Record<string, unknown>>): boolean {
  const fields = REQUESTS[type];
  return (
    Object.keys(request).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, check]) => check(request[name]))
  );
}
