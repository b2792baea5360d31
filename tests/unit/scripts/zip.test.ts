import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { zipOf } from '../../../scripts/package/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['icon/on-16.png', new Uint8Array([137, 80, 78, 71])],
  ['_locales/ko/messages.json', bytes('{"이름":{}}'.repeat(50))],
];

test('an archive holds the files it was made of', () => {
  const unzipped = unzipSync(zipOf(new Map(FILES)));
  expect(Object.entries(unzipped).sort()).toEqual(FILES.toSorted());
});

test('the same files give the same bytes, in any order and at any time', () => {
  const first = zipOf(new Map(FILES));
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09') });
  const later = zipOf(new Map(FILES.toReversed()));
  vi.useRealTimers();
  expect(Buffer.compare(first, later)).toBe(0);
});

test('other bytes in a file give another archive', () => {
  const changed = new Map(FILES).set('manifest.json', bytes('{ }'));
  expect(Buffer.compare(zipOf(new Map(FILES)), zipOf(changed))).not.toBe(0);
});
