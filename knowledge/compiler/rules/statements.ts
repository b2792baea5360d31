import { type Cited, cited, worded } from '../files/draft-parts.ts';
import type { Draft } from '../files/load.ts';
import type { Problems, Spot } from '../problems.ts';
import { compileMarkup } from '../wording/markup.ts';

/** Checks that each statement carries what a reader needs to weigh it. */
export function checkStatements(draft: Draft, problems: Problems): void {
  checkMarkup(draft, problems);
  checkSpeakers(draft, problems);
  checkDuplicates(draft, problems);
  checkEvents(draft, problems);
  checkDisputes(draft, problems);
  checkStandings(draft, problems);
}

function checkMarkup(draft: Draft, problems: Problems): void {
  for (const { says, spot } of worded(draft)) {
    for (const fault of compileMarkup(says).faults) problems.add(spot, fault);
  }
}

function checkSpeakers(draft: Draft, problems: Problems): void {
  for (const { evidence, spot } of cited(draft)) {
    if (evidence.standing === 'reported' || evidence.by) continue;
    const says = `nobody is named for what is “${evidence.standing}”. Add by: with who says so, as the document names them.`;
    problems.add(spot('standing'), says);
  }
}

/**
 * A place in a document has one standing. It may support two claims in different ways (that a party
 * says something, and what it says); then all but those of one standing must give the reason.
 */
function checkStandings(draft: Draft, problems: Problems): void {
  const first = new Map<string, Cited>();
  for (const one of cited(draft)) {
    const { source, at, standing, because } = one.evidence;
    if (because) continue;
    const before = first.get(`${source} ${at}`);
    if (!before) first.set(`${source} ${at}`, one);
    else if (before.evidence.standing !== standing) {
      const { file, line } = before.spot('standing');
      const says =
        `this place is “${before.evidence.standing}” for “${before.statement}” (${file}:${line}), and “${standing}” here. ` +
        'Make the two alike, or add because: with what sets them apart.';
      problems.add(one.spot('standing'), says);
    }
  }
}

function checkDuplicates(draft: Draft, problems: Problems): void {
  const facts = new Map<string, { id: string; at: Spot }>();
  for (const { value, spot } of draft.facts.entries) {
    const key = compileMarkup(value.says)
      .text.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = facts.get(key);
    if (!other) facts.set(key, { id: value.id, at: spot('says') });
    else {
      const says = `this says the same as “${other.id}” (${other.at.file}:${other.at.line}). Make them one fact with the evidence of both.`;
      problems.add(spot('says'), says);
    }
  }
  for (const { value, spot } of [...draft.facts.entries, ...draft.events.entries]) {
    const seen = new Set<string>();
    for (const [i, { source, at }] of value.evidence.entries()) {
      if (seen.has(`${source} ${at}`))
        problems.add(spot('evidence', i), 'the same place is cited twice here. Keep one.');
      seen.add(`${source} ${at}`);
    }
  }
}

function checkEvents(draft: Draft, problems: Problems): void {
  for (const { value, spot } of draft.events.entries) {
    const reported = value.evidence.some(({ standing }) => standing === 'reported');
    if (value.status === 'happened' && !reported) {
      problems.add(
        spot('status'),
        'no document reports as fact that this happened. Make the status alleged, announced or forecast, or cite one that does (standing: reported).',
      );
    }
    if (value.status === 'alleged' && reported) {
      problems.add(
        spot('status'),
        'this is “alleged”, yet a document reports it as fact. Make the status happened, or mend the standing of the evidence.',
      );
    }
    if (value.basis === 'stated' || value.note) continue;
    const how =
      value.basis === 'calendar'
        ? 'what outside the documents fixes the day'
        : 'how the date follows from the document';
    problems.add(
      spot('basis'),
      `a date that is “${value.basis}” needs a note. Add note: with ${how}.`,
    );
  }
}

function checkDisputes(draft: Draft, problems: Problems): void {
  checkReporters(draft, problems);
  for (const { value, spot } of draft.disputes.entries) {
    if (value.status === 'settled' && !value.settled_by) {
      problems.add(
        spot('status'),
        'nothing here settles this dispute. Add settled_by: with the reporting that does, or make it open.',
      );
    }
    if (value.status === 'open' && value.settled_by) {
      problems.add(
        spot('settled_by'),
        'an open dispute has nothing that settled it. Take settled_by out, or make it settled.',
      );
    }
    const denial = value.positions.findIndex(({ evidence }) =>
      evidence.some(({ standing }) => standing === 'denied'),
    );
    if (value.kind === 'denial' && denial > 1) {
      problems.add(
        spot('positions', denial),
        'this denial comes after other positions. Put it second, so that the accused are heard right beside the accusation.',
      );
    }
    for (const [i, { standing }] of (value.settled_by?.evidence ?? []).entries()) {
      if (standing === 'reported') continue;
      const says = `what is “${standing}” settles nothing. Cite reporting of the event itself (standing: reported), or make the dispute open.`;
      problems.add(spot('settled_by', 'evidence', i, 'standing'), says);
    }
  }
}

/**
 * A document that reports a position as fact holds it. One that only reports what a party holds
 * does something else: in that case the party says it.
 */
function checkReporters(draft: Draft, problems: Problems): void {
  const sources = new Map(draft.sources.entries.map(({ value }) => [value.id, value]));
  for (const { value, spot } of draft.disputes.entries) {
    for (const [p, { holders, evidence }] of value.positions.entries()) {
      for (const [i, { standing, source }] of evidence.entries()) {
        const document = sources.get(source);
        if (standing !== 'reported' || !document) continue;
        const { name, author } = document;
        if (holders.some((holder) => holder === name || holder === author)) continue;
        const says =
          `“${name}” is none of those who hold this position (${holders.join(', ')}), so it can't report it as fact. ` +
          'Make the standing said, with by: who holds it; or add the document to the holders.';
        problems.add(spot('positions', p, 'evidence', i, 'standing'), says);
      }
    }
  }
}
