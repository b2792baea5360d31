import { render } from 'preact';
import { StoryPage } from '../../../lib/popup/StoryPage.tsx';
import { PANELS, type PanelId } from '../../../lib/popup/trail.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { STATES } from './states.ts';

/** Shows one state of the story page by hand: `gallery.html?state=paused&panel=timeline&topic=bridge&dir=rtl`. */
const asked = new URLSearchParams(location.search);
const state = STATES[asked.get('state') ?? 'article'];
const panel = asked.get('panel') as PanelId;
const topic = asked.get('topic');
document.documentElement.dir = asked.get('dir') ?? 'ltr';

if (state) {
  const start = { panel: PANELS.includes(panel) ? panel : (state.start?.panel ?? 'brief') };
  const load = async () => [BRIDGE];
  render(
    <StoryPage
      gateway={state.gateway()}
      loadStories={load}
      start={topic ? { ...start, topic } : start}
    />,
    document.body,
  );
} else document.body.append(`The states are: ${Object.keys(STATES).join(', ')}.`);
