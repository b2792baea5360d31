import { t } from '../../i18n/translate.ts';
import { isByAuthor } from '../../story/evidence/attribution.ts';
import type { Evidence, Standing } from '../../story/types.ts';

/**
 * How a document stands behind a statement; `reported-by` if a named voice reports it, not the
 * document itself.
 */
type StandingKey = Standing | 'reported-by';

/**
 * Name of the message that says, with its source, who stands behind a piece of evidence, and how.
 */
export function attributionKey(
  evidence: Evidence,
): `attribution.${StandingKey}` | `attribution.own.${Exclude<Standing, 'reported'>}` {
  const { standing } = evidence;
  if (!isByAuthor(evidence)) return `attribution.${standingKey(evidence)}`;
  return standing === 'reported' ? 'attribution.reported' : `attribution.own.${standing}`;
}

/** Who says so and how, without the source: `Said by A`. */
export function standingWords(evidence: Evidence): string {
  return t(`attribution.short.${standingKey(evidence)}`, {
    who: isByAuthor(evidence) ? t('attribution.author') : (evidence.by ?? ''),
  });
}

function standingKey({ standing, by }: Evidence): StandingKey {
  return standing === 'reported' && by ? 'reported-by' : standing;
}
