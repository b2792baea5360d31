import { join } from 'node:path';
import type { NameTable } from '../lib/story/names.ts';
import { type Draft, yamlFiles } from './load.ts';
import type { Problems } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { namesOf } from './rules/topics.ts';

/** What the finder is told of a story's names: the English ones of its topics, and the files of `names/` as they are. */
export function nameTable(draft: Draft, problems: Problems): NameTable {
  const files = yamlFiles(draft.folder).filter((file) => file.startsWith('names/'));
  const others = files.flatMap((file) => {
    const sheet = readYaml(join(draft.folder, file), `${draft.shown}/${file}`, problems);
    return sheet ? [[file.replace(/^names\/|\.yaml$/g, ''), sheet.value] as const] : [];
  });
  return {
    story: draft.name,
    topics: draft.topics.entries.map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      scope: value.scope,
      names: namesOf(value),
    })),
    others: Object.fromEntries(others),
  };
}
