import stories from 'virtual:backstory/stories';
import { FixturePage } from '../fixtures/card-page.ts';
import '../../lib/mark/marks.css';

/** The story that everything is photographed with. */
export const STORY = stories[0] as (typeof stories)[number];

/** Shows an article from its HTML, with every name of the story marked in it. */
export function showMarked(html: string, published?: string): FixturePage {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.append(...parsed.head.querySelectorAll('style'));
  document.body.append(...parsed.body.childNodes);
  const page = new FixturePage(document.querySelector('main') ?? document.body, STORY, published);
  const ranges = page.mentions().map(({ range }) => range as Range);
  CSS.highlights.set('backstory-mention', new Highlight(...ranges));
  return page;
}
