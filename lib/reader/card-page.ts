import { isOrphan } from '../browser/orphan.ts';
import type { CardMention, CardPage } from '../card/types.ts';
import type { Marker } from '../mark/marker.ts';
import type { LiveMention } from '../page/live/live-mention.ts';
import type { Reading } from '../page/live/reading.ts';
import { cued, type PageSentence, type PageSentences } from './sentences.ts';
import type { TakenUp } from './taken-up.ts';
import type { PageView } from './view.ts';

/** What a page's card needs to know about the page. `view` returns what is shown of it now. */
export function cardPage(
  reading: Reading,
  marker: Marker<LiveMention, TakenUp>,
  sentences: PageSentences,
  view: () => PageView,
): CardPage {
  return {
    get published() {
      return reading.article.published;
    },
    get lang() {
      return reading.article.lang;
    },
    mentionAt: (x, y) => marker.mentionAt(x, y) ?? marker.disputeAt(x, y),
    mentions: () => view().mentions,
    find: (key) => (isOrphan() ? undefined : markableIn(view(), key)),
    sentenceOf: (mention) => cued(sentenceAround(mention, sentences), mention.story, reading.about),
  };
}

/** The mention or disputed words with this key, as long as they are on the page. */
export function markableIn(
  { mentions, takenUp }: PageView,
  key: string,
): LiveMention | TakenUp | undefined {
  return [...mentions, ...takenUp].find((one) => one.key === key);
}

function sentenceAround(mention: CardMention, sentences: PageSentences): PageSentence {
  return (mention as Partial<TakenUp>).sentence ?? sentences.of(mention as LiveMention);
}
