import { STATES } from '../../tests/component/popup/states.ts';
import type { Shot } from './shot.ts';

/** The narrowest frame, what a popup is at most, and a panel or tab. CSS px. */
const SIZES = [
  { width: 320, height: 568 },
  { width: 400, height: 600 },
  { width: 800, height: 900 },
];
const POPUP = { width: 400, height: 600 };

/** Views of an article that are shot at every size, beside one shot of each state. */
const VIEWS = {
  brief: '',
  timeline: 'panel=timeline',
  disagreements: 'panel=disagreements',
  sources: 'panel=sources',
  search: 'panel=search',
  topic: 'topic=sergei-shoigu',
};

/** A picture without its colours: what the gallery is asked for, and how large. */
interface View {
  name: string;
  query: string;
  width: number;
  height: number;
  forced?: boolean;
}

/** The story page in every state, and its views at every size it is shown at, light and dark, in a language (BCP 47). */
export function storyPageShots(language: string): Shot[] {
  const wanted: View[] = [...states(), ...views(), ...special()];
  return (['light', 'dark'] as const).flatMap((scheme) =>
    wanted.map(({ name, query, ...how }) => ({
      ...how,
      scheme,
      name: `popup-${name}-${scheme}`,
      address: `tests/screens/story-page.html?story=bundled&${query}&language=${language}`,
      prepare: (page) => page.locator('[role=tab]').first().waitFor(),
    })),
  );
}

function states(): View[] {
  return Object.keys(STATES).map((state) => ({
    name: state.replaceAll(' ', '-'),
    query: `state=${encodeURIComponent(state)}`,
    ...POPUP,
  }));
}

function views(): View[] {
  return Object.entries(VIEWS).flatMap(([name, view]) =>
    SIZES.map((size) => ({
      name: `view-${name}-${size.width}`,
      query: `state=article&${view}`,
      ...size,
    })),
  );
}

function special(): View[] {
  const forced = ['brief', 'timeline', 'disagreements'].map((panel) => ({
    name: `forced-${panel}`,
    query: `state=article&panel=${panel}`,
    ...POPUP,
    forced: true,
  }));
  return [
    ...forced,
    { name: 'zoom-200', query: 'state=article', width: 400, height: 300 },
    { name: 'rtl', query: 'state=article&language=ar-XB&panel=timeline', ...POPUP },
  ];
}
