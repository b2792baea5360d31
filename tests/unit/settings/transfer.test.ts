import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { undoOf } from '../../../lib/settings/change.ts';
import { exportFile } from '../../../lib/settings/file/export.ts';
import { importChange, readFile } from '../../../lib/settings/file/import.ts';
import { settingKeys } from '../../../lib/settings/invalid/validity.ts';
import { fuzz } from '../../rig/fuzz.ts';
import { junk, settings } from './any-stored.ts';

type Stored = Record<string, unknown>;

const textFrom = (stored: Stored) => JSON.stringify(exportFile(stored, '1.2.3'), null, 2);

/** What importing the file's text makes of a browser with these settings. */
function imported(text: string, into: Stored, mode: 'merge' | 'replace'): Stored {
  const read = readFile(text);
  if (!('file' in read)) throw new Error(JSON.stringify(read.problems));
  const { put, drop } = importChange(read.file, into, mode);
  const after: Stored = { ...into, ...put };
  return Object.fromEntries(Object.entries(after).filter(([key]) => !drop.includes(key)));
}

const only = (stored: Stored, keys: string[]) =>
  Object.fromEntries(keys.sort().map((key) => [key, stored[key]]));
const settingsOf = (stored: Stored) => only(stored, settingKeys(stored));

describe('export and import', () => {
  test('give back the same settings, whatever else was stored on either side', async () => {
    await fuzz(
      'settings: give back the same settings, whatever else was stored on either side',
      fc.property(junk, junk, (from, into) => {
        const after = imported(textFrom(from), into, 'replace');
        expect(settingsOf(after)).toEqual(settingsOf(from));
      }),
      100,
    );
  });

  test('a merge keeps what the file does not speak of', async () => {
    await fuzz(
      'settings: a merge keeps what the file does not speak of',
      fc.property(settings, settings, (from, into) => {
        expect(imported(textFrom(from), into, 'merge')).toEqual({ ...into, ...from });
      }),
      100,
    );
  });

  test('values that were set aside go along', () => {
    const from = { 'aside:0:site:a.example': { value: { odd: [1] }, when: 5, seen: true } };
    const after = imported(textFrom(from), {}, 'merge');
    expect(after).toEqual({ 'aside:0:site:a.example': { value: { odd: [1] }, when: 5 } });
    expect(imported(textFrom(from), after, 'merge')).toEqual(after);
  });

  test('leave a pause, values set aside and keys not known here where they are', () => {
    const into = { pause: -1, 'tone:x': 1, 'pref:style': 'wavy', 'site:a.example': 'off' };
    expect(imported(textFrom({}), into, 'replace')).toEqual({
      pause: -1,
      'tone:x': 1,
      'pref:style': 'wavy',
    });
  });

  test('can be taken back to the letter', async () => {
    await fuzz(
      'settings: can be taken back to the letter',
      fc.property(junk, settings, fc.constantFrom('merge', 'replace'), (into, from, mode) => {
        const read = readFile(textFrom(from));
        if (!('file' in read)) throw new Error('unreadable');
        const change = importChange(read.file, into, mode);
        const after = new Map(Object.entries({ ...into, ...change.put }));
        for (const key of change.drop) after.delete(key);
        const undo = undoOf(change, into);
        for (const [key, value] of Object.entries(undo.put)) after.set(key, value);
        for (const key of undo.drop) after.delete(key);
        expect(after).toEqual(new Map(Object.entries(into)));
      }),
      100,
    );
  });
});

describe('a file that can’t be imported', () => {
  const file = (over: object) => JSON.stringify({ ...exportFile({}, '1'), ...over });
  const fault = (name: string, ...path: (string | number)[]) => ({
    kind: 'fault',
    fault: name,
    path,
  });

  test.each<[string, string, object[]]>([
    ['no JSON', '{"kind": nothing}', [{ kind: 'no-json' }]],
    ['another file', '{"kind": "bookmarks"}', [{ kind: 'other-file' }]],
    ['a list', '[]', [{ kind: 'other-file' }]],
    ['null', 'null', [{ kind: 'other-file' }]],
    ['a later layout', file({ format: 7 }), [{ kind: 'newer', format: 7 }]],
    ['no sites', file({ sites: undefined }), [fault('missing', 'sites')]],
    ['sites that are no list', file({ sites: {} }), [fault('not-a-list', 'sites')]],
    [
      'a switch that is neither',
      file({ sites: [{ site: 'a.example', switch: 'maybe' }] }),
      [fault('switch', 'sites', 0, 'switch')],
    ],
    [
      'an address for a site',
      file({ sites: [{ site: 'https://a.example/b', switch: 'on' }] }),
      [fault('site', 'sites', 0, 'site')],
    ],
    ['a setting not known here', file({ colour: 1 }), [fault('unknown', 'colour')]],
    [
      'preferences out of their limits, each named',
      file({ preferences: { openAfter: 9, theme: 'pink', tone: 1 } }),
      [
        fault('theme', 'preferences', 'theme'),
        fault('openAfter', 'preferences', 'openAfter'),
        fault('unknown', 'preferences', 'tone'),
      ],
    ],
    [
      'a language by its name',
      file({ leftAlone: ['Korean'] }),
      [fault('language', 'leftAlone', 0)],
    ],
    [
      'a topic with capitals',
      file({ muted: [{ site: 'a.example', story: 'tale', topic: 'Some One' }] }),
      [fault('id', 'muted', 0, 'topic')],
    ],
  ])('%s is reported with what is wrong and where', (_, text, problems) => {
    const read = readFile(text);
    expect('problems' in read && read.problems).toMatchObject(problems);
  });

  test.each([
    ['line 2 column 11 of the JSON data', { line: 2, column: 11 }],
    ['Unexpected token in JSON at position 9 (line 3 column 5)', { line: 3, column: 5 }],
    ['Unexpected end of JSON input', undefined],
  ])('broken JSON is reported with the place that the browser names: %s', (says, at) => {
    const parse = vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(says);
    });
    const read = readFile('{');
    parse.mockRestore();
    expect(read).toEqual({ problems: [{ kind: 'no-json', at }] });
  });

  test('no text makes reading throw or read half of it', async () => {
    await fuzz(
      'settings: no text at all makes it throw or half read',
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFile(text)).toHaveProperty('problems');
      }),
      100,
    );
  });

  test('a good file with anything in any place is read whole or not at all', async () => {
    const place = fc.constantFrom('sites', 'muted', 'preferences', 'leftAlone', 'setAside', 'kind');
    await fuzz(
      'settings: a good file with anything in any place is read whole or not at all',
      fc.property(settings, place, fc.jsonValue(), (stored, at, value) => {
        const text = JSON.stringify({ ...exportFile(stored, '1'), [at]: value });
        const read = readFile(text);
        if ('file' in read) expect(read.file).toMatchObject({ [at]: value });
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      100,
    );
  });
});
