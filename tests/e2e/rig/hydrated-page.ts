import { bundleFixture } from './bundle-fixture.ts';

/** What each server renders for its `-article.ts`, to the letter, or hydration would complain. */
const RENDERED =
  '<main><h1>Two leaders meet at a rocket base</h1><p>Kim Jong Un met <b>Vladimir Putin</b> on Wednesday.</p>' +
  '<p>Nobody stood by.</p><button type="button" id="next">Next</button></main>';

/**
 * An article rendered on the server, with the script that hydrates it when `hydrate()` is called.
 */
export async function hydratedPage(by: 'preact' | 'vue'): Promise<string> {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two leaders</title></head>
<body><div id="root">${RENDERED}</div><button id="end">End</button>
<script>${await bundleFixture(`${by}-article.ts`)}</script></body></html>`;
}
