import { render } from 'preact';
import { browserGateway } from '../../lib/popup/browser-gateway.ts';
import { StoryPage } from '../../lib/popup/StoryPage.tsx';
import { startOf } from '../../lib/popup/start.ts';
import { withOtherNames } from '../../lib/story/other-names.ts';
import { setUpPage } from '../../lib/ui/set-up-page.ts';

const start = startOf(location.search);
setUpPage(document);
document.documentElement.dataset.frame = start.frame;

/** Only search needs to know what pages in other languages call a topic. */
const loadStories = async () => {
  const [stories, names] = await Promise.all([
    import('virtual:backstory/stories'),
    import('virtual:backstory/other-names'),
  ]);
  return withOtherNames(stories.default, names.default);
};

render(
  <StoryPage gateway={browserGateway(start)} loadStories={loadStories} start={start.place} />,
  document.body,
);
