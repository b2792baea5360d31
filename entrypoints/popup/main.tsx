import { render } from 'preact';
import { direction, language } from '../../lib/i18n/locale.ts';
import { browserGateway } from '../../lib/popup/browser-gateway.ts';
import { StoryPage } from '../../lib/popup/StoryPage.tsx';
import { startOf } from '../../lib/popup/start.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';

const start = startOf(location.search);
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.documentElement.dataset.frame = start.frame;
followTheme(document, new AbortController().signal);
render(
  <StoryPage
    gateway={browserGateway(start)}
    loadStories={async () => (await import('virtual:backstory/stories')).default}
    start={start.place}
  />,
  document.body,
);
