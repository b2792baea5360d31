import type { Reader } from './reader.ts';

/** Everything that the extension has stored. */
export function stored({ extension }: Reader): Promise<Record<string, unknown>> {
  return extension.evaluate((api) => api.storage.local.get(null));
}

/** Stores settings as another window of the extension's would. */
export async function store({ extension }: Reader, items: Record<string, unknown>): Promise<void> {
  await extension.evaluate((api, items) => api.storage.local.set(items), items);
}
