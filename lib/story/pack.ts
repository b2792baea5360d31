/**
 * Packs JSON for shipping: values that occur more than once are written once, and so are the keys
 * of objects with the same shape. Made for compiled stories, which repeat the same sources, topics,
 * dates and places many times; it halves their size.
 */
export interface Packed {
  /** The keys of each shape of object. */
  shapes: string[][];
  /** Values that occur more than once. Each refers only to earlier ones. */
  shared: Node[];
  root: Node;
}

/**
 * A scalar as it is, or a list that begins with a number that says what it is: `ARRAY` and its
 * items, a shape (`FIRST_SHAPE` and below) and its values, or, by itself, the index of a shared
 * value.
 */
type Node = string | number | boolean | null | [number, ...Node[]];

const ARRAY = -1;
const FIRST_SHAPE = -2;

/** What a reference takes, in characters, with the comma after it: `[123],`. */
const REFERENCE = 6;

/** Packs a JSON value; `unpack` restores it. */
export function pack(value: unknown): Packed {
  const repeated = repeatedValues(value);
  const packed: Packed = { shapes: [], shared: [], root: null };
  const shapes = new Map<string, number>();
  const shared = new Map<string, number>();

  const node = (part: unknown): Node => {
    const json = JSON.stringify(part);
    if (!repeated.has(json)) return written(part);
    let number = shared.get(json);
    if (number === undefined) {
      const once = written(part);
      number = packed.shared.push(once) - 1;
      shared.set(json, number);
    }
    return [number];
  };
  const written = (part: unknown): Node => {
    if (typeof part !== 'object' || part === null) return part as Node;
    if (Array.isArray(part)) return [ARRAY, ...part.map(node)];
    const keys = Object.keys(part);
    const name = JSON.stringify(keys);
    const shape = shapes.get(name) ?? packed.shapes.push(keys) - 1;
    shapes.set(name, shape);
    return [FIRST_SHAPE - shape, ...Object.values(part).map(node)];
  };
  packed.root = node(value);
  return packed;
}

/**
 * Restores what was packed. A value that occurs more than once becomes one shared object, so treat
 * the result as read-only.
 */
export function unpack({ shapes, shared, root }: Packed): unknown {
  const values: unknown[] = [];
  const value = (node: Node): unknown => {
    if (!Array.isArray(node)) return node;
    const [kind, ...parts] = node;
    if (kind >= 0) return values[kind];
    if (kind === ARRAY) return parts.map(value);
    const keys = shapes[FIRST_SHAPE - kind] ?? [];
    return Object.fromEntries(keys.map((key, i) => [key, value(parts[i] ?? null)]));
  };
  for (const node of shared) values.push(value(node));
  return value(root);
}

/** Every value inside `value` that is written more briefly once, with references to it, as JSON. */
function repeatedValues(value: unknown): Set<string> {
  const counts = new Map<string, number>();
  const look = (part: unknown) => {
    if (part === null || (typeof part !== 'object' && typeof part !== 'string')) return;
    const json = JSON.stringify(part);
    const before = counts.get(json) ?? 0;
    counts.set(json, before + 1);
    if (before === 0 && typeof part === 'object')
      for (const inner of Object.values(part)) look(inner);
  };
  look(value);
  const pays = ([json, count]: [string, number]) => (count - 1) * json.length > count * REFERENCE;
  return new Set([...counts].filter(pays).map(([json]) => json));
}
