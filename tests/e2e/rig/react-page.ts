import { join } from 'node:path';
import { build } from 'vite';

/** What React's server renders for `react-article.ts`: to a letter, or hydration complains. */
const RENDERED =
  '<article><h1>Two leaders meet at a rocket base</h1>' +
  '<p>Kim Jong Un met <b>Vladimir Putin</b> at the Vostochny Cosmodrome on Wednesday, far from Moscow.</p>' +
  '<p>Both spoke of Ukraine. <!-- -->Nobody stood by.</p><button type="button">Read on</button></article>';

/** An article rendered on the server, with the script that has React hydrate it once `hydrate()` is called. */
export async function reactPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, '..', '..', 'fixtures', 'react-article.ts'),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The script of the React page is empty.');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two leaders</title></head>
<body><div id="root">${RENDERED}</div>
<script>${chunk.code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
