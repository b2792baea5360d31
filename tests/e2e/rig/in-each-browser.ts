import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { BROWSERS, launchReader, type Reader } from './reader.ts';

/**
 * The browsers that tests share. Starting one costs as much as several tests, so it lives as long
 * as the process that runs the files, and ends with it.
 */
const shared = new Map<Reader['name'], Promise<Reader>>();

/**
 * Describes a capability once and tests it in every browser, each test on fresh pages and with no
 * settings stored. `reader()` is the browser that the current test runs in.
 */
export function inEachBrowser(capability: string, describeTests: (reader: () => Reader) => void) {
  for (const name of BROWSERS) inBrowser(name, capability, describeTests);
}

/** Describes a capability as `inEachBrowser` does, for one of the browsers. */
export function inBrowser(
  name: Reader['name'],
  capability: string,
  describeTests: (reader: () => Reader) => void,
) {
  describe(`${capability}, in ${name}`, () => {
    let reader: Reader | undefined;
    beforeAll(async () => {
      reader = await sharedReader(name);
    });
    beforeEach(async () => {
      // A test may have brought the browser down.
      reader = await sharedReader(name);
      await reader.startAfresh();
    });
    afterAll(() => reader?.web.nothingLeft());
    describeTests(() => {
      if (!reader) throw new Error(`${name} did not start.`);
      return reader;
    });
  });
}

async function sharedReader(name: Reader['name']): Promise<Reader> {
  const known = await shared.get(name)?.catch(() => undefined);
  if (known?.browser.connected) return known;
  const started = launchReader(name);
  shared.set(name, started);
  return started;
}
