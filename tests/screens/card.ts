/**
 * A page to photograph the card on: an article, its marks, and the card as it is installed, with its root
 * open so that a script can press its buttons. The story is named in the address: `?story=lune`.
 */
import { createCard } from '../../lib/card/index.ts';
import { FixturePage } from '../fixtures/card-page.ts';
import { LUNE } from '../fixtures/story.ts';

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const ARTICLE = `
  <h1>A bridge, at last, between two towns</h1>
  <p>The people of Osterlune have waited forty years. On Saturday Ada Brook cut the ribbon
  on the Lune Bridge, and the ferry made its last crossing with nobody on board.</p>
  <p>What it cost in millions is another matter: the Lune Bridge has been paid for with loans whose
  interest nobody in Westerlune likes to add up. “No tolls,” Ada Brook promised the people of
  Osterlune when the work began, and so far there are none.</p>
  <p>Critics had doubted that the Lune Bridge would open before winter. They were right.</p>`;

const parameters = new URLSearchParams(location.search);
document.body.insertAdjacentHTML('afterbegin', ARTICLE);
const page = new FixturePage(document.body, LUNE, parameters.get('published') ?? undefined);
const ranges = page.mentions().map(({ range }) => range);
CSS.highlights.set('backstory', new Highlight(...ranges));

const card = createCard({
  document,
  signal: new AbortController().signal,
  stories: [LUNE],
  page,
  explain: () => 'Marked because the name is spelled out in full.',
  site: 'courier.example',
  actions: { mute: () => {}, switchOff: () => {}, openStory: () => {} },
});

Object.assign(window, { card, page });
