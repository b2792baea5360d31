import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { BROWSERS, launchReader, type Reader } from './reader.ts';

/**
 * Describes a capability once and tests it in every browser, each test on fresh pages and with no
 * settings stored. `reader()` is the browser that the current test runs in.
 */
export function inEachBrowser(capability: string, describeTests: (reader: () => Reader) => void) {
  describe.each(BROWSERS)(`${capability}, in %s`, (name) => {
    let reader: Reader | undefined;
    beforeAll(async () => {
      reader = await launchReader(name);
    });
    beforeEach(() => reader?.startAfresh());
    afterAll(() => reader?.close());
    describeTests(() => {
      if (!reader) throw new Error(`${name} did not start.`);
      return reader;
    });
  });
}
