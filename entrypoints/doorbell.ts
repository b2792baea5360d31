import bell from 'virtual:backstory/bell';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphan } from '../lib/browser/orphan.ts';
import { runDoorbell } from '../lib/doorbell/index.ts';
import { siteOf } from '../lib/settings/keys/site.ts';

/**
 * Kept on the isolated world's own global, so that a doorbell injected again can replace the one
 * before it.
 */
const DOORBELL = Symbol.for('backstory.doorbell');

type Holder = { [DOORBELL]?: AbortController };

/** Documents with running text. An image, XML or plain text opened by itself is not one. */
const READABLE = ['text/html', 'application/xhtml+xml'];

/**
 * Runs on every page, in its top frame. Asks whether the page names anyone a story knows, and does
 * little else.
 */
export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  if (!site || !READABLE.includes(document.contentType)) return;
  const holder = globalThis as Holder;
  holder[DOORBELL]?.abort();
  const life = new AbortController();
  holder[DOORBELL] = life;
  // A doorbell that an update has left behind finds out when somebody looks at the page again.
  const { signal } = life;
  document.addEventListener('visibilitychange', () => isOrphan() && life.abort(), { signal });
  // It rejects only when it is ended, or when the extension is gone; neither is an error.
  runDoorbell({ document, site, bell, signal }).catch(() => life.abort());
});
