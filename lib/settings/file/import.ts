import { type InferOutput, safeParse } from 'valibot';
import type { Change } from '../change.ts';
import { copiesOf } from '../invalid/aside.ts';
import { settingKeys } from '../invalid/validity.ts';
import { FORMAT, isFormat } from '../keys/format.ts';
import { skipKey } from '../keys/language.ts';
import { muteKey } from '../keys/mute.ts';
import { type PreferenceName, preferenceKey } from '../keys/preferences.ts';
import { siteKey } from '../keys/site.ts';
import { FILE_KIND } from './export.ts';
import { FILE, type FileFault } from './file-schema.ts';

/** A file that can be imported, as it was read. */
export type ImportFile = InferOutput<typeof FILE>;

/** Why a file can't be imported. */
export type FileProblem =
  /** Not JSON; with the position, from 1, if the browser gives it. */
  | { kind: 'no-json'; at?: { line: number; column: number } }
  /** JSON, but not our settings. */
  | { kind: 'other-file' }
  /** Written by a later version, in a format not known here. */
  | { kind: 'newer'; format: number }
  | { kind: 'fault'; fault: FileFault; path: readonly (string | number)[] };

/** The contents of a file, or everything that is wrong with it. */
export type FileRead = { file: ImportFile } | { problems: FileProblem[] };

/** Reads a file's text. If there is any problem, nothing of the file is used. */
export function readFile(text: string): FileRead {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec(String(error));
    const at = place && { line: Number(place[1]), column: Number(place[2]) };
    return { problems: [{ kind: 'no-json', ...(at && { at }) }] };
  }
  const { kind, format } = Object(content) as { kind?: unknown; format?: unknown };
  if (kind !== FILE_KIND || !isFormat(format)) return { problems: [{ kind: 'other-file' }] };
  if (format > FORMAT) return { problems: [{ kind: 'newer', format }] };
  const parsed = safeParse(FILE, content);
  if (parsed.success) return { file: parsed.output };
  return {
    problems: parsed.issues.map(({ message, path = [] }) => ({
      kind: 'fault',
      fault: message as FileFault,
      path: path.map(({ key }) => key as string | number),
    })),
  };
}

/**
 * The changes that an import makes. With `merge`, the file's settings win over existing ones of the
 * same name; with `replace`, settings that are not in the file are removed as well. A pause, values
 * set aside and unknown keys stay in either case.
 */
export function importChange(
  file: ImportFile,
  stored: Readonly<Record<string, unknown>>,
  mode: 'merge' | 'replace',
): Change {
  const settings = Object.fromEntries<unknown>([
    ...file.sites.map((entry) => [siteKey(entry.site), entry.switch] as const),
    ...file.muted.map(({ site, story, topic }) => [muteKey(site, story, topic), true] as const),
    ...file.leftAlone.map((language) => [skipKey(language), true] as const),
    ...Object.entries(file.preferences).map(
      ([name, value]) => [preferenceKey(name as PreferenceName), value] as const,
    ),
  ]);
  const replaced = mode === 'replace' ? settingKeys(stored) : [];
  return {
    put: { ...settings, ...copiesOf(file.setAside, stored) },
    drop: replaced.filter((key) => !Object.hasOwn(settings, key)),
  };
}
