import type { MessageType } from './types.ts';

/** Whether a field may have this value. */
type Check = (value: unknown) => boolean;

const isId: Check = (value) => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
const isIdOrNone: Check = (value) => value === undefined || isId(value);

/**
 * What each message may carry, field by field; a message that does not fit is dropped without an
 * answer. Written by hand, because a validation library would be loaded into every page that is
 * read, just for these few checks.
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

/** Whether a request has every field that its message requires, and no others. */
export function fits(type: MessageType, request: Readonly<Record<string, unknown>>): boolean {
  const fields = REQUESTS[type];
  return (
    Object.keys(request).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, check]) => check(request[name]))
  );
}
