import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ROOT } from '../project/run.ts';

/** Everything that careful readers have judged, in a folder for each evaluation. */
export const JUDGED = join(ROOT, 'tests/evaluation');

/**
 * The cases of one set, in file order. Throws if `tests/evaluation/WHAT/SET.yaml` is missing, or
 * holds anything but cases of this form.
 */
export function readSet<Case extends v.GenericSchema>(
  what: string,
  set: string,
  form: Case,
): v.InferOutput<Case>[] {
  return v.parse(v.array(form), parse(readFileSync(join(JUDGED, what, `${set}.yaml`), 'utf8')));
}
