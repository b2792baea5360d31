import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const empty = v.strictObject({});

/** What each message may carry. A message that fails this is dropped unanswered. */
export const REQUESTS = {
  ring: empty,
  card: empty,
  found: v.strictObject({ topics: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  report: empty,
  changed: empty,
  show: v.strictObject({ key: v.pipe(v.string(), v.maxLength(200)) }),
  step: v.strictObject({ to: v.picklist(['next', 'previous', 'open']) }),
  story: v.strictObject({ story: id, topic: v.optional(id), dispute: v.optional(id) }),
};
