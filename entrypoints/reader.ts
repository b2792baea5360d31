import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../lib/browser/native.ts';
import { leavePresenter } from '../lib/card/presenting.ts';
import { createFinder } from '../lib/find/finder.ts';
import type { NameIndex } from '../lib/find/name-index.ts';
import { send } from '../lib/messages/messages.ts';
import { isAskedFor } from '../lib/reader/asked.ts';
import { startReader } from '../lib/reader/index.ts';
import { beginLife } from '../lib/reader/lifetime.ts';
import { storedSettings } from '../lib/reader/settings.ts';
import { siteOf } from '../lib/settings/keys/site.ts';
import { takeBundle } from '../lib/story/bundle.ts';

/**
 * The background injects this where the doorbell rang, into the same document and after story.js.
 */
export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  if (!site) return;
  const { stories, names, continueReading } = takeBundle<NameIndex>();
  leavePresenter(undefined);
  const finder = createFinder(names);
  startReader({
    document,
    site,
    stories,
    finder,
    continueReading,
    settings: storedSettings(site),
    bringCard: () => send('card', {}),
    isAskedFor: isAskedFor(),
    isPrivate: native.extension.inIncognitoContext === true,
    signal: beginLife(document, site),
  });
});
