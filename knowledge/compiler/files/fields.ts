import * as v from 'valibot';
import { listed } from '../wording/words.ts';

/*
 * What the YAML files are made of. They are strict, because a key that nothing reads is a slip.
 * Messages are for authors and say how to mend the file; `load.ts` adds file and line.
 */

/** An object with these keys and no others. */
export function keyed<const E extends v.ObjectEntries>(entries: E) {
  const keys = listed(Object.keys(entries));
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') {
      const split = issue.received.includes(' ')
        ? ' If it belongs to the text before it, put that in quotes: inside { } a comma ends a text.'
        : '';
      return `${issue.received} is not a key here. Remove it or correct its spelling; the keys are ${keys}.${split}`;
    }
    if (issue.expected.startsWith('"')) return `${issue.expected} is missing. Add it.`;
    return `expected keys here (${keys}), but found ${found(issue.input)}. Write them.`;
  });
}

function found(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'keys';
  if (typeof input === 'string')
    return `the text “${input.length > 40 ? `${input.slice(0, 40)}…` : input}”`;
  return `the ${typeof input} ${String(input)}`;
}

function needsText(issue: { input: unknown }): string {
  const { input } = issue;
  return typeof input === 'number' || typeof input === 'boolean'
    ? `YAML reads ${String(input)} as a ${typeof input}. Put it in quotes: "${String(input)}".`
    : `expected text here, but found ${found(input)}. Write text, in quotes where in doubt.`;
}

/** A list of these items. */
export function list<const S extends v.GenericSchema>(of: S) {
  return v.array(
    of,
    (issue) => `expected a list here, but found ${found(issue.input)}. Begin each item with "- ".`,
  );
}

/** A list that must not be empty; `why` is the message if it is. */
export function filled<const S extends v.GenericSchema>(of: S, why: string) {
  return v.pipe(list(of), v.minLength(1, why));
}

/** One of these words. */
export function oneOf<const T extends readonly string[]>(choices: T) {
  return v.picklist(
    choices,
    (issue) =>
      `expected one of ${listed(choices, 'or')}, but found ${found(issue.input)}. Choose one.`,
  );
}

/** Text that is not empty. */
export const text = v.pipe(
  v.string(needsText),
  v.trim(),
  v.nonEmpty('this is empty. Write something or take the key out.'),
);
/** An id, by which other items refer to this one. */
export const id = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    (issue) => `“${issue.input}” is not an id. Use lower-case letters, digits and single hyphens.`,
  ),
);
/** An ISO day. */
export const day = v.pipe(
  text,
  v.isoDate((issue) => `“${issue.input}” is not a day. Write it as YYYY-MM-DD.`),
);
/** A SHA-256 digest in hex, as sha256sum prints it. */
export const sha256 = v.pipe(
  text,
  v.regex(
    /^[0-9a-f]{64}$/,
    'this is not a SHA-256 digest. Write the 64 hexadecimal digits that sha256sum prints.',
  ),
);
/** A web address. */
export const url = v.pipe(
  text,
  v.regex(
    /^https?:\/\/\S+$/,
    (issue) => `“${issue.input}” is not a web address. Write the whole address, without spaces.`,
  ),
);

/** A name as plain text, or an object with these keys. */
export function nameOr<const E extends v.ObjectEntries>(entries: E) {
  const object = keyed(entries);
  return v.lazy((input): typeof object | typeof text =>
    typeof input === 'object' && input !== null ? object : text,
  );
}

/** The ways in which a topic's name can count: see `README.md`, "Topics and names". */
export const NAME_USES = ['full', 'surname', 'metonym', 'short'] as const;
