import { render } from 'preact';
import { browserGateway } from '../../lib/popup/browser-gateway.ts';
import { StoryPage } from '../../lib/popup/StoryPage.tsx';
import { startOf } from '../../lib/popup/start.ts';

const start = startOf(location.search);
document.documentElement.dataset.frame = start.frame;
render(
  <StoryPage
    gateway={browserGateway(start)}
    loadStories={async () => (await import('virtual:backstory/stories')).default}
    start={start.place}
  />,
  document.body,
);
