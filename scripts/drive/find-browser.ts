import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A browser this machine may have. The name says which engine it is and whether it is a vendor's
 * branded build.
 */
export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';

/**
 * Where to look for each browser: names on PATH first, then the usual places on macOS and Windows.
 */
const CANDIDATES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  chrome: [
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  edge: [
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The path of an installed browser, or undefined if there is none. `BACKSTORY_CHROMIUM`,
 * `BACKSTORY_FIREFOX` and so on (the name in upper case) override the search.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = process.env[`BACKSTORY_${name.toUpperCase()}`];
  return [...(chosen ? [chosen] : []), ...CANDIDATES[name].flatMap(places)].find(isExecutable);
}

function places(candidate: string): string[] {
  if (/[\\/]/.test(candidate)) return [candidate];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
