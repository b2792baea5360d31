import * as v from 'valibot';
import type { PageReport } from '../messages/types.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const why = v.variant('rule', [
  v.strictObject({ rule: v.picklist(['full-name', 'name', 'again', 'metonym', 'short']) }),
  v.strictObject({
    rule: v.picklist(['surname', 'surname-before-full-name', 'quoted']),
    name: text,
  }),
  v.strictObject({ rule: v.picklist(['title', 'home', 'together']), word: text }),
]);

/** The shape of a report. Text from the page in it is only ever shown as text. */
const REPORT: v.GenericSchema<unknown, PageReport> = v.strictObject({
  state: v.picklist(['reading', 'read', 'left-alone']),
  about: v.array(text),
  article: v.strictObject({
    title: text,
    lang: v.exactOptional(text),
    published: v.exactOptional(v.pipe(text, v.isoDate())),
    words: count,
    cutOff: v.boolean(),
  }),
  topics: v.array(v.strictObject({ story: text, topic: text, count, first: text })),
  mentions: v.array(v.strictObject({ key: text, story: text, topic: text, text, why })),
  disputes: v.array(v.strictObject({ story: text, dispute: text, mention: text, sentence: text })),
  touched: v.array(text),
  hinted: v.array(text),
  skipped: v.exactOptional(text),
});

/**
 * A tab's answer as a report, or undefined if it does not fit in every detail; it may come from an
 * older reader that an update left behind.
 */
export function parseReport(answer: unknown): PageReport | undefined {
  const parsed = v.safeParse(REPORT, answer);
  return parsed.success ? parsed.output : undefined;
}
