import stories from 'virtual:backstory/stories';
import { render } from 'preact';
import { direction, language } from '../../lib/i18n/locale.ts';
import { StoryPage } from '../../lib/popup/StoryPage.tsx';
import { PANELS, type PanelId } from '../../lib/popup/trail.ts';
import { STATES } from '../component/popup/states.ts';
import { BRIDGE } from '../fixtures/popup-story.ts';
import { summitReport } from '../fixtures/popup-summit-report.ts';

/**
 * Shows the story page in one state: `state=paused&panel=timeline`. With `story=bundled` it shows
 * the stories that ship, beside an imagined article; `topic` and `item` open there.
 */
const asked = new URLSearchParams(location.search);
const state = STATES[asked.get('state') ?? 'article'];
const panel = asked.get('panel') as PanelId;
const bundled = asked.get('story') === 'bundled';
const place = Object.fromEntries(
  (['topic', 'item'] as const).flatMap((key) => (asked.has(key) ? [[key, asked.get(key)]] : [])),
);
Object.assign(document.documentElement, { lang: language(), dir: direction() });
document.documentElement.dataset.frame = 'page';

if (state) {
  const start = { panel: PANELS.includes(panel) ? panel : (state.start?.panel ?? 'brief') };
  const load = async () => (bundled ? stories : [BRIDGE]);
  const gateway = state.gateway();
  if (bundled && gateway.answer) gateway.answer = summitReport(gateway.answer);
  render(
    <StoryPage gateway={gateway} loadStories={load} start={{ ...start, ...place }} />,
    document.body,
  );
} else document.body.append(`The states are: ${Object.keys(STATES).join(', ')}.`);
