import type { WrittenName } from '../../../lib/story/names.ts';
import { cited } from '../files/draft-parts.ts';
import type { Draft } from '../files/load.ts';
import type { Problems, Spot } from '../problems.ts';

/** Names with how each counts; one written as plain text counts by itself. */
export function namesOf({ names }: { names: readonly (string | WrittenName)[] }): WrittenName[] {
  return names.map((name) => (typeof name === 'string' ? { name, use: 'full' } : name));
}

/** Every topic must have something said about it, and every name must lead to one topic. */
export function checkTopics(draft: Draft, problems: Problems): void {
  checkUsed(draft, problems);
  checkVoices(draft, problems);
  checkNames(draft, problems);
}

function checkUsed(draft: Draft, problems: Problems): void {
  const unread = [draft.facts, draft.events, draft.disputes].some(({ ids }) => !ids);
  if (unread) return;
  const about = [...draft.facts.entries, ...draft.events.entries, ...draft.disputes.entries];
  const used = new Set([
    ...about.flatMap(({ value }) => value.topics),
    ...cited(draft).map(({ evidence }) => evidence.voice),
  ]);
  for (const { value, spot } of draft.topics.entries) {
    if (used.has(value.id)) continue;
    const says = `nothing is said about “${value.id}”: its card would be empty. Write a statement about it, or take the topic out.`;
    problems.add(spot('id'), says);
  }
}

/**
 * People quoted in a document are often private persons: nobody should come across their card
 * outside the story, or by half a name.
 */
function checkVoices(draft: Draft, problems: Problems): void {
  for (const { value, spot } of draft.topics.entries) {
    if (value.kind !== 'source-voice') continue;
    if (value.scope !== 'contextual') {
      problems.add(spot('scope'), 'a source voice is never distinctive. Make it contextual.');
    }
    for (const [i, { name, use }] of namesOf(value).entries()) {
      if (use === 'full') continue;
      const says = `“${name}” is no full name, and a source voice goes by its full name only. Take it out.`;
      problems.add(spot('names', i), says);
    }
  }
}

function checkNames(draft: Draft, problems: Problems): void {
  const claims = draft.topics.entries.flatMap(({ value, spot }) =>
    namesOf(value).map((name, i) => ({ ...name, topic: value.id, spot: spot('names', i) })),
  );
  checkClaims(claims, problems);
}

/** A name that a topic claims, and where it is written. */
export interface Claim extends WrittenName {
  topic: string;
  spot: Spot;
}

/**
 * Two topics can only share a name if a rule tells them apart. There is one such rule: a surname
 * means the person with that surname whom the page names in full, so several people may share it. A
 * hint is never a mention.
 */
export function checkClaims(claims: readonly Claim[], problems: Problems): void {
  const taken = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.use === 'hint') continue;
    const { name, topic, spot } = claim;
    const other = taken.get(folded(name));
    if (!other) taken.set(folded(name), claim);
    else if (other.topic === topic) {
      if (other.name === name)
        problems.add(spot, `“${name}” is here twice for “${topic}”. Keep one.`);
    } else if (claim.use !== 'surname' || other.use !== 'surname') {
      const where = `${other.spot.file}:${other.spot.line}`;
      const says = `“${name}” is also a name of “${other.topic}” (${where}). Give it to one of the two; only a surname may be shared.`;
      problems.add(spot, says);
    }
  }
}

/** Equal for all spellings that a reader, or the finder, would take for the same name. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
