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
    if (sheet) addFile(names, file.slice('names/'.length, -'.yaml'.length), sheet, draft, problems);
  }
  return names;
}

function addFile(names: StoryNames, file: string, sheet: Sheet, draft: Draft, problems: Problems) {
  const read = <S extends v.GenericSchema>(as: S): v.InferOutput<S> | undefined => {
    const { success, output, issues } = v.safeParse(as, sheet.value);
    if (success) return output as v.InferOutput<S>;
    for (const { path, message } of issues) {
      problems.add(sheet.spot(...(path ?? []).map(({ key }) => key as string | number)), message);
    }
    return undefined;
  };
  const refer = (id: string, ...path: Path) => {
    unknown('topic', draft.topics.ids, id, sheet.spot(...path), problems);
  };

  if (file === 'longer') Object.assign(names.longer, read(schema.LongerNames));
  else if (file === 'regions') names.regions.push(...(read(schema.Regions) ?? []));
  else if (file === 'sides') {
    for (const [i, side] of (read(schema.Sides) ?? []).entries()) {
      for (const [t, topic] of side.topics.entries()) refer(topic, i, 'topics', t);
      if (side.alone) refer(side.alone, i, 'alone');
      for (const [t, topic] of (side.also ?? []).entries()) refer(topic, i, 'also', t);
      names.sides.push(side);
    }
  } else if (file === 'people') {
    for (const [id, person] of Object.entries(read(schema.People) ?? {})) {
      refer(id, id);
      for (const [i, topic] of (person.home ?? []).entries()) refer(topic, id, 'home', i);
      names.people[id] = person;
    }
  } else {
    const language: Record<string, WrittenName[]> = {};
    const claims: Claim[] = [];
    for (const [id, written] of Object.entries(read(schema.LanguageNames) ?? {})) {
      refer(id, id);
      language[id] = namesOf({ names: written });
      claims.push(
        ...language[id].map((name, i) => ({ ...name, topic: id, spot: sheet.spot(id, i) })),
      );
    }
    checkClaims(claims, problems);
    names.languages[file] = language;
  }
}
