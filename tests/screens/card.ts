/**
 * A page to photograph the card on: the sample article with its names marked, and the card over it,
 * with an open root so that a script can press its buttons. `published=DAY` makes the article older
 * or newer, `dispute=ID` takes every name for the words of that dispute, `unsure` makes all names such
 * as could mean somebody else.
 */

import { type CardMention, PageCard } from '../../lib/card/index.ts';
import { leavePresenter } from '../../lib/card/presenting.ts';
import article from '../fixtures/sample-article.html?raw';
import { STORY, showMarked } from './marked-article.ts';

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const asked = new URLSearchParams(location.search);
const published = asked.get('published') ?? '2023-09-14';
const page = showMarked(article, published);
const dispute = asked.get('dispute');
if (dispute) for (const mention of page.mentions()) mention.dispute = dispute;
if (asked.has('unsure'))
  for (const mention of page.mentions()) mention.why = { ...mention.why, unsure: true };

new PageCard({
  document,
  signal: new AbortController().signal,
  stories: [STORY],
  page,
  site: 'courier.example',
  actions: {
    mute: async () => async () => {},
    switchOff: async () => async () => {},
    openStory: () => {},
  },
  bring: async () => {
    const { CardPresenter } = await import('../../lib/card/presenter.ts');
    leavePresenter((options, events) => new CardPresenter(options, events));
  },
});

/** A point on the first line of a name that occurs with these words, scrolled into sight. */
function pointOf(name: string, words: string): { x: number; y: number } {
  const distance = ({ range }: CardMention) =>
    Math.abs((range.startContainer.textContent?.indexOf(words) ?? 0) - range.startOffset);
  const [mention] = page
    .mentions()
    .filter(({ text, range }) => text === name && range.startContainer.textContent?.includes(words))
    .sort((a, b) => distance(a) - distance(b));
  if (!mention) throw new Error(`the article has no ${name} in “${words}”`);
  mention.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const box = (mention.range as Range).getClientRects()[0];
  return { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

Object.assign(window, { pointOf });
