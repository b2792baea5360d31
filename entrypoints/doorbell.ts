import bell from 'virtual:backstory/bell';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphan } from '../lib/browser/orphan.ts';
import { attend } from '../lib/doorbell/index.ts';
import { siteOf } from '../lib/settings/keys/site.ts';

/** On the isolated world's own global: a doorbell that is brought again takes the place of the one before it. */
const DOORBELL = Symbol.for('backstory.doorbell');

type Holder = { [DOORBELL]?: AbortController };

/** Pages a person reads; an SVG, an image's or an XML document of its own is none. */
const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Runs on every page there is, in its top frame: asks whether the page names anyone a story knows, and little else. */
export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  if (!site || !READABLE.includes(document.contentType)) return;
  const holder = globalThis as Holder;
  holder[DOORBELL]?.abort();
  const life = new AbortController();
  holder[DOORBELL] = life;
  // One that an update has left behind learns of it when somebody looks at the page again.
  document.addEventListener('visibilitychange', () => isOrphan() && life.abort(), life);
  // All that can end it is its own end, or that of the extension; neither is anybody's error.
  attend({ document, site, bell, signal: life.signal }).catch(() => life.abort());
});
