import { t } from '../i18n/translate.ts';
import type { Evidence, Standing } from '../story/types.ts';

/** How a document stands behind a statement; `reported-by` where a named voice reports it, not the document itself. */
export type StandingKey = Standing | 'reported-by';

/** Which sentence says who stands behind a piece of evidence, and how. */
export function standingKey({ standing, by }: Evidence): StandingKey {
  return standing === 'reported' && by ? 'reported-by' : standing;
}

/** Who says so and how, without the source: `Said by A`. */
export function standingWords(evidence: Evidence): string {
  return t(`attribution.short.${standingKey(evidence)}`, { who: evidence.by ?? '' });
}
