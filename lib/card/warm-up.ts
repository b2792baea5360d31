import { formatNumber } from '../i18n/locale.ts';
import { longDay } from '../ui/dates/long-day.ts';
import { cardContent } from './content.ts';
import type { CardOptions } from './options.ts';

/**
 * Does in advance, while the pointer still rests, what a page's first card would have to wait for:
 * it has the browser load its language data, and prepares each story for ranking. Each step has an
 * idle moment of its own, so that none blocks the page for long. A card that is due earlier has no
 * more to do than without it.
 */
export async function warmUp({ stories, page, signal }: CardOptions): Promise<void> {
  const sentence = { text: '', topics: new Set<string>(), nearby: new Set<string>(), about: true };
  const steps = [
    () => formatNumber(0),
    () => longDay('2000-01-01'),
    ...stories.map((story) => () => {
      const { lang, published } = page;
      cardContent(story, story.topics[0]?.id ?? '', {
        sentence,
        lang,
        published,
        shown: new Set(),
      });
    }),
  ];
  for (const step of steps) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
    if (signal.aborted) return;
    step();
  }
}
