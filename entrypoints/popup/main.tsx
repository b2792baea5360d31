import { render } from 'preact';
import { direction, language } from '../../lib/i18n/locale.ts';
import { browserGateway } from '../../lib/popup/browser-gateway.ts';
import { StoryPage } from '../../lib/popup/StoryPage.tsx';
import { startOf } from '../../lib/popup/start.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import { withOtherNames } from '../../lib/story/other-names.ts';

const start = startOf(location.search);
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.documentElement.dataset.frame = start.frame;

/** Only search needs to know what pages in other languages call a topic. */
const loadStories = async () => {
  const [stories, names] = await Promise.all([
    import('virtual:backstory/stories'),
    import('virtual:backstory/other-names'),
  ]);
  return withOtherNames(stories.default, names.default);
};

followTheme(document, new AbortController().signal);
render(
  <StoryPage gateway={browserGateway(start)} loadStories={loadStories} start={start.place} />,
  document.body,
);
