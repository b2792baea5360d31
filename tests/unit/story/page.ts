import { NO_PAGE, type PageContext } from '../../../lib/story/page-context.ts';

/**
 * A whole article about the bridge story, published while it was being argued about; any part can
 * be replaced.
 */
export function article(parts: Partial<Omit<PageContext, 'topics'>> & { topics?: string[] } = {}) {
  const { topics = ['bridge'], ...rest } = parts;
  return {
    ...NO_PAGE,
    about: true,
    published: '2023-09-20',
    lang: 'en-GB',
    words: 800,
    ...rest,
    topics: new Map(topics.map((topic) => [topic, 1])),
  } satisfies PageContext;
}
