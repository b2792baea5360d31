import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardPresenter } from '../lib/card/presenter.ts';
import { leavePresenter } from '../lib/card/presenting.ts';

/**
 * The background injects this into the reader's own world when a card is first wanted on a page.
 */
export default defineUnlistedScript(() =>
  leavePresenter((options, events) => new CardPresenter(options, events)),
);
