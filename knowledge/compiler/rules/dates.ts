import type { When } from '../../../lib/story/types.ts';
import { cited } from '../files/draft-parts.ts';
import type { Draft } from '../files/load.ts';
import type { EvidenceEntry } from '../files/schema.ts';
import type { Problems, Spot } from '../problems.ts';
import { BadDate, toWhen } from '../wording/when.ts';

/** Every date must be readable, and no document may report anything later than itself. */
export function checkDates(draft: Draft, problems: Problems): void {
  const horizon = draft.story?.value.horizon ?? '9999-12-31';
  const read = (text: string, spot: Spot): When | undefined => {
    try {
      return toWhen(text, horizon);
    } catch (error) {
      if (!(error instanceof BadDate)) throw error;
      problems.add(spot, error.message);
      return undefined;
    }
  };

  const written = new Map<string, When>();
  for (const { value, spot } of draft.sources.entries) {
    const when = read(value.written.when, spot('written', 'when'));
    if (when) written.set(value.id, when);
  }
  checkHorizon(draft, [...written.values()], problems);
  for (const { value, spot } of draft.topics.entries) read(value.as_of, spot('as_of'));

  const checkAge = (when: When | undefined, evidence: EvidenceEntry, spot: Spot) => {
    const source = written.get(evidence.source);
    if (!when || !source || when.from <= source.to) return;
    const says =
      `this is dated ${when.label}, but “${evidence.source}” was written ${source.label}. ` +
      'Mend one of the two dates; only what is announced or forecast may lie ahead.';
    problems.add(spot, says);
  };
  for (const { value, spot } of draft.facts.entries) {
    const when = value.when === undefined ? undefined : read(value.when, spot('when'));
    for (const evidence of value.evidence.filter(isOfPast)) checkAge(when, evidence, spot('when'));
  }
  for (const { value, spot } of draft.events.entries) {
    const when = read(value.date, spot('date'));
    if (!isOfPast({ standing: value.status })) continue;
    for (const evidence of value.evidence.filter(isOfPast)) checkAge(when, evidence, spot('date'));
  }
  for (const { evidence, spot } of cited(draft)) {
    if (evidence.said) checkAge(read(evidence.said, spot('said')), evidence, spot('said'));
  }
}

/** Only what is announced or forecast may be of a later time than its source. */
function isOfPast({ standing }: { standing: string }): boolean {
  return standing !== 'announced' && standing !== 'forecast';
}

/**
 * Readers are told that nothing is known beyond the horizon, so it must be the date of the newest
 * document.
 */
function checkHorizon(draft: Draft, written: When[], problems: Problems): void {
  const newest = written.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
  if (!draft.story || !newest || written.length < draft.sources.entries.length) return;
  const { horizon } = draft.story.value;
  if (horizon >= newest.from && horizon <= newest.to) return;
  const says = `the horizon ${horizon} is not when the newest document was written (${newest.label}). Mend one of the two.`;
  problems.add(draft.story.spot('horizon'), says);
}
