import { bundleFixture } from './bundle-fixture.ts';

/**
 * What React's server renders for `react-article.ts`, to the letter, or hydration would complain.
 */
const RENDERED =
  '<article><h1>Two leaders meet at a rocket base</h1>' +
  '<p>Kim Jong Un met <b>Vladimir Putin</b> at the Vostochny Cosmodrome on Wednesday, far from Moscow.</p>' +
  '<p>Both spoke of Ukraine. <!-- -->Nobody stood by.</p><button type="button">Read on</button></article>';

/**
 * An article rendered on the server, with the script that has React hydrate it when `hydrate()` is
 * called.
 */
export async function reactPage(): Promise<string> {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two leaders</title></head>
<body><div id="root">${RENDERED}</div>
<script>${await bundleFixture('react-article.ts')}</script></body></html>`;
}
