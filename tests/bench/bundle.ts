import { join } from 'node:path';
import { build } from 'vite';
import { stories } from '../../knowledge/compiler/vite-plugin.ts';

/**
 * The code that runs in the pages, as one script that leaves `bench` behind. Minified like the
 * extension's own scripts.
 */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [stories()],
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The bundle is empty.');
  return chunk.code.replace(/^(?:var|const) bench\b/, 'globalThis.bench');
}
