/*
 * `node scripts/bootstrap.mjs NAME [ARGUMENT…]`: installs the dependencies where they are missing or older than the lock
 * file, then runs scripts/NAME.ts under the Node.js 24 that they bring. Plain JavaScript without dependencies, because
 * it runs on whatever Node.js a fresh machine has, before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  fail(`This needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
}
installDependencies();
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', isWindows() ? 'node.exe' : 'node');
const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
// The child decides how to end; this process only passes signals on and waits.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`Could not run ${node}: ${error.message}`));
child.on('exit', (code) => process.exit(code ?? 1));

function installDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  ) {
    return;
  }
  console.log('Installing the dependencies (npm install) …');
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file that lacks the builds of optional packages for other
  // systems, which npm leaves out if a registry does not offer them. The versions in the lock file
  // are kept.
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      })
    : spawnSync('npm', options, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: isWindows(),
      });
  if (status !== 0) fail('The dependencies could not be installed: npm says why above.');
}

function isWindows() {
  return process.platform === 'win32';
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
