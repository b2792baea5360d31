import { STATES } from '../../tests/component/popup/states.ts';
import type { Shot } from './shot.ts';

/** The narrowest frame, a popup at its largest, and a panel or tab, in CSS px. */
const SIZES = [
  { width: 320, height: 568 },
  { width: 400, height: 600 },
  { width: 800, height: 900 },
];
const POPUP = { width: 400, height: 600 };

/** Views of an article that are photographed at every size, besides one picture of each state. */
const VIEWS = {
  brief: '',
  timeline: 'panel=timeline',
  disagreements: 'panel=disagreements',
  sources: 'panel=sources',
  search: 'panel=search',
  topic: 'topic=sergei-shoigu',
};

/** A picture regardless of its colours: the query for the page, and its size. */
interface View {
  name: string;
  query: string;
  width: number;
  height: number;
  forced?: boolean;
}

/**
 * The story page in every state, and its views at every size, light and dark, in a language (BCP
 * 47).
 */
export function storyPageShots(language: string): Shot[] {
  const wanted: View[] = [...states(), ...views(), ...special()];
  return (['light', 'dark'] as const).flatMap((scheme) =>
    wanted.map(({ name, query, ...how }) => ({
      ...how,
      scheme,
      name: `popup-${name}-${scheme}`,
      address: `tests/screens/?screen=story-page&story=bundled&${query}&language=${language}`,
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
