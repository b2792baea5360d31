/** A change to what is stored: values to put, keys to drop. */
export interface Change {
  put: Readonly<Record<string, unknown>>;
  drop: readonly string[];
}

/** The change that undoes another, given what was stored before it. */
export function undoOf({ put, drop }: Change, before: Readonly<Record<string, unknown>>): Change {
  const touched = [...Object.keys(put), ...drop];
  const was = touched.filter((key) => Object.hasOwn(before, key));
  return {
    put: Object.fromEntries(was.map((key) => [key, before[key]])),
    drop: touched.filter((key) => !Object.hasOwn(before, key)),
  };
}
