import * as v from 'valibot';
import type { PageReport } from '../messages.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const why = v.strictObject({
  rule: text,
  detail: v.optional(v.record(text, v.union([text, v.number()]))),
});

/** What a report must be; the page's text in it is only ever shown as text. */
const REPORT = v.strictObject({
  state: v.picklist(['reading', 'read', 'left-alone']),
  about: v.array(text),
  article: v.strictObject({
    title: text,
    lang: v.optional(text),
    published: v.optional(v.pipe(text, v.isoDate())),
    words: count,
    cutOff: v.boolean(),
  }),
  topics: v.array(v.strictObject({ story: text, topic: text, count, first: text })),
  mentions: v.array(v.strictObject({ key: text, story: text, topic: text, text, why })),
  disputes: v.array(v.strictObject({ story: text, dispute: text, mention: text, sentence: text })),
  touched: v.array(text),
  hinted: v.array(text),
  skipped: v.optional(text),
});

/** A tab's answer as a report, or undefined where it is none in every detail: of an older reader, say, that an update left behind. */
export function parseReport(answer: unknown): PageReport | undefined {
  const parsed = v.safeParse(REPORT, answer);
  return parsed.success ? (parsed.output as PageReport) : undefined;
}
