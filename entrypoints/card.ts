import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardPresenter } from '../lib/card/presenter.tsx';
import { leavePresenter } from '../lib/card/presenting.ts';

/** Brought by the background when a card is first wanted on a page, into the reader's own world. */
export default defineUnlistedScript(() =>
  leavePresenter((options, events) => new CardPresenter(options, events)),
);
