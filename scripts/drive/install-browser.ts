import { Refusal } from '../project/command.ts';
import { run } from '../project/run.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';

/**
 * Debian's packages for the browsers it has; and fonts, because without any a bare system would
 * draw boxes.
 */
const PACKAGES: Partial<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

const APT_LIMIT_MS = 8 * 60_000;

/**
 * The path of the first of these browsers that is installed. If none is, the last one named is
 * installed with apt-get, if this user may do that.
 * @throws {Refusal} which says what to install by hand.
 */
export async function browserOf(...names: [BrowserName, ...BrowserName[]]): Promise<string> {
  const found = () => names.map(findBrowser).find((path) => path !== undefined);
  const packages = PACKAGES[names.at(-1) ?? names[0]];
  if (!found() && packages && process.getuid?.() === 0 && process.platform === 'linux') {
    console.log(`No ${names.join(' or ')} found: installing ${packages.join(' ')} (apt-get) …`);
    await aptInstall(packages);
  }
  const path = found();
  if (path) return path;
  throw new Refusal(
    `No browser to run in: install ${names.map(titled).join(' or ')}, then try again.`,
  );
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const apt = (...args: string[]) =>
    run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args], {
      limit: APT_LIMIT_MS,
      keep: true,
    });
  await apt('update');
  const { status, output } = await apt('install', '--no-install-recommends', ...packages);
  if (status !== 0) console.error(output.trimEnd().split('\n').slice(-5).join('\n'));
}

function titled(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}
