import { join } from 'node:path';
import * as v from 'valibot';
import type { StoryNames, WrittenName } from '../../lib/story/names.ts';
import { type Draft, yamlFiles } from './files/load.ts';
import { type Path, readYaml, type Sheet } from './files/read-yaml.ts';
import * as schema from './files/schema-names.ts';
import type { Problems } from './problems.ts';
import { unknown } from './rules/ids.ts';
import { type Claim, checkClaims, namesOf } from './rules/topics.ts';

/**
 * Reads a story's `names/`: `LANGUAGE.yaml` for names in other languages and, beside them,
 * `longer.yaml`, `people.yaml`, `sides.yaml` and `regions.yaml`. All are optional.
 */
export function loadNames(draft: Draft, problems: Problems): StoryNames {
  const names: StoryNames = {
    story: draft.name,
    topics: draft.topics.entries.map(({ value }) => {
      const { id, kind, scope } = value;
      return { id, kind, scope, names: namesOf(value) };
    }),
    languages: {},
    longer: {},
    people: {},
    sides: [],
    regions: [],
  };
  for (const file of yamlFiles(draft.folder).filter((path) => path.startsWith('names/'))) {
    const sheet = readYaml(join(draft.folder, file), `${draft.shown}/${file}`, problems);
    if (!sheet) continue;
    const name = file.slice('names/'.length, -'.yaml'.length);
    const read = Object.hasOwn(READERS, name)
      ? READERS[name as keyof typeof READERS]
      : readLanguage;
    read({ names, name, sheet, draft, problems });
  }
  return names;
}

/** A file of `names/`, and where its contents and its problems go. */
interface NamesFile {
  names: StoryNames;
  /** The file's name without its ending. */
  name: string;
  sheet: Sheet;
  draft: Draft;
  problems: Problems;
}

const READERS = {
  longer: readLonger,
  people: readPeople,
  regions: readRegions,
  sides: readSides,
} as const;

function readLonger(file: NamesFile): void {
  Object.assign(file.names.longer, parsed(file, schema.LongerNames));
}

function readRegions(file: NamesFile): void {
  file.names.regions.push(...(parsed(file, schema.Regions) ?? []));
}

function readSides(file: NamesFile): void {
  for (const [i, side] of (parsed(file, schema.Sides) ?? []).entries()) {
    for (const [t, topic] of side.topics.entries()) refer(file, topic, i, 'topics', t);
    if (side.alone) refer(file, side.alone, i, 'alone');
    for (const [t, topic] of (side.also ?? []).entries()) refer(file, topic, i, 'also', t);
    file.names.sides.push(side);
  }
}

function readPeople(file: NamesFile): void {
  for (const [id, person] of Object.entries(parsed(file, schema.People) ?? {})) {
    refer(file, id, id);
    for (const [i, topic] of (person.home ?? []).entries()) refer(file, topic, id, 'home', i);
    file.names.people[id] = person;
  }
}

/** The names of topics in the language that the file is named after. */
function readLanguage(file: NamesFile): void {
  const language: Record<string, WrittenName[]> = {};
  const claims: Claim[] = [];
  for (const [id, written] of Object.entries(parsed(file, schema.LanguageNames) ?? {})) {
    refer(file, id, id);
    const names = namesOf({ names: written });
    language[id] = names;
    claims.push(...names.map((name, i) => ({ ...name, topic: id, spot: file.sheet.spot(id, i) })));
  }
  checkClaims(claims, file.problems);
  file.names.languages[file.name] = language;
}

/** The file's contents; undefined, with what is wrong reported, unless they have this form. */
function parsed<S extends v.GenericSchema>(
  { sheet, problems }: NamesFile,
  form: S,
): v.InferOutput<S> | undefined {
  const { success, output, issues } = v.safeParse(form, sheet.value);
  if (success) return output as v.InferOutput<S>;
  for (const { path, message } of issues) {
    problems.add(sheet.spot(...(path ?? []).map(({ key }) => key as string | number)), message);
  }
  return undefined;
}

/** Reports a topic that the story has not got. */
function refer({ draft, sheet, problems }: NamesFile, topic: string, ...path: Path): void {
  unknown('topic', draft.topics.ids, topic, sheet.spot(...path), problems);
}
