import type { Plugin } from 'vite';
import { LOCALES, readCatalogues } from './catalogues.ts';
import { pseudoCatalogues } from './pseudo.ts';

const NAME = 'virtual:tests/catalogues';

/** Gives tests and pictures every catalogue, including those of the pseudo-locales. */
export function catalogues(): Plugin {
  return {
    name: 'tests:catalogues',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const all = readCatalogues();
      for (const tag of Object.keys(all)) this.addWatchFile(`${LOCALES}/${tag}.yml`);
      return `export default ${JSON.stringify({ ...all, ...pseudoCatalogues(all.en ?? {}) })}`;
    },
  };
}
