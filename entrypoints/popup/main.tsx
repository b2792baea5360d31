import { render } from 'preact';
import { browserGateway } from '../../lib/popup/browser-gateway.ts';
import { StoryPage } from '../../lib/popup/StoryPage.tsx';
import { startOf } from '../../lib/popup/start.ts';

const { tab, frame, place } = startOf(location.search);
document.documentElement.dataset.frame = frame;
render(
  <StoryPage
    gateway={browserGateway(tab)}
    loadStories={async () => (await import('virtual:backstory/stories')).default}
    start={place}
  />,
  document.body,
);
