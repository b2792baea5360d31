import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file of a build that holds the licences of all libraries in it. */
export const NOTICES_FILE = 'licences.txt';

/** What a package says about itself. */
interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

/**
 * Collects the licences of the libraries that a build contains. They must travel with the code, but
 * the bundler drops the notices in it. `plugin` sees what goes into each script; `write` adds the
 * notices to a finished build.
 */
export function licenceNotices(): { plugin: Plugin; write(folder: string): void } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'backstory:licences',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const module of chunk.moduleIds) {
            const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(
              module.replace(/^\0/, ''),
            )?.[0];
            if (folder) folders.add(folder);
          }
        }
      },
    },
    write: (folder) => {
      const notices = [...new Set(Array.from(folders, noticeOf))].sort();
      writeFileSync(join(folder, NOTICES_FILE), `${[HEAD, ...notices].join('\n\n\n')}\n`);
    },
  };
}

const HEAD =
  'Backstory is under the MIT licence. It is made with these libraries, each under its own.';

/** Name, version and licence of a package, and the licence's text if the package includes it. */
function noticeOf(folder: string): string {
  const json: PackageJson = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const author = typeof json.author === 'string' ? json.author : json.author?.name;
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const title = `${json.name} ${json.version}, ${json.license ?? 'licence not named'}`;
  return [title, ...(texts.length > 0 ? texts : author ? [author] : [])].join('\n\n');
}
