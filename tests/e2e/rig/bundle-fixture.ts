import { join } from 'node:path';
import { build } from 'vite';

/**
 * A program from `tests/fixtures` with everything it imports, as the text of a script for a page.
 */
export async function bundleFixture(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      // Makes it report in full where a page differs from what its server wrote.
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_OPTIONS_API__: 'false',
    },
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, '..', '..', 'fixtures', file),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`The script of ${file} is empty.`);
  return chunk.code.replaceAll('</script', '<\\/script');
}
