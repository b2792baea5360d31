import { importsOf, type SourceFile } from './sources.ts';

/**
 * The rooms, and which way imports go between them. A room may use rooms on its own level and
 * below, and no two rooms may use each other, not even indirectly.
 */
const LEVELS: readonly (readonly string[])[] = [
  ['lib/text'],
  ['lib/find', 'lib/story'],
  [
    'lib/browser',
    'lib/card',
    'lib/i18n',
    'lib/mark',
    'lib/messages',
    'lib/options',
    'lib/page',
    'lib/popup',
    'lib/settings',
    'lib/ui',
    'lib/welcome',
  ],
  ['lib/background', 'lib/doorbell', 'lib/reader'],
  ['entrypoints'],
];

/** Every room of the product, by its path. */
export const ROOMS: readonly string[] = LEVELS.flat();

/** Folders of tools, which are made of parts just as a room is. */
const TOOLS: readonly string[] = ['knowledge/compiler', 'scripts'];

/** Rooms that know neither the DOM nor the extension. */
export const PURE_ROOMS: readonly string[] = ['lib/text', 'lib/find', 'lib/story'];

/** The room a file belongs to, or undefined if it is in none of them. */
export function roomOf(path: string): string | undefined {
  return ROOMS.find((room) => path.startsWith(`${room}/`));
}

/** Whether a file of one room may import from another. */
export function mayImport(from: string, to: string): boolean {
  return levelOf(from) >= levelOf(to);
}

/**
 * The part of a room or of the tools that a file belongs to: a folder directly inside it, or the
 * file itself.
 */
export function partOf(path: string): string | undefined {
  const room = roomOf(path) ?? TOOLS.find((folder) => path.startsWith(`${folder}/`));
  if (!room) return undefined;
  const [first = ''] = path.slice(room.length + 1).split('/');
  return `${room}/${first}`;
}

/** The other rooms (or whatever `placeOf` tells apart) that each of them imports from. */
export function usesOf(
  files: readonly SourceFile[],
  placeOf: (path: string) => string | undefined = roomOf,
): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const file of files) {
    const from = placeOf(file.path);
    for (const name of importsOf(file)) {
      const to = placeOf(name);
      if (from && to && from !== to) uses.set(from, (uses.get(from) ?? new Set()).add(to));
    }
  }
  return uses;
}

/** A circular path through the rooms, or undefined if there is none. */
export function circleIn(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const cleared = new Set<string>();
  const follow = (room: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (cleared.has(room)) return undefined;
    for (const next of uses.get(room) ?? []) {
      const circle = follow(next, [...way, room]);
      if (circle) return circle;
    }
    cleared.add(room);
    return undefined;
  };
  for (const room of uses.keys()) {
    const circle = follow(room, []);
    if (circle) return circle;
  }
  return undefined;
}

function levelOf(room: string): number {
  return LEVELS.findIndex((level) => level.includes(room));
}
