import type { Stop } from './trail.ts';

/** How the story page was opened, from its address. */
export interface Start {
  /** The tab to show; if undefined, the active tab is followed. */
  tab: number | undefined;
  /**
   * A `popup` has a size of its own; a `page` (side panel, sidebar, tab) fills the space it is
   * given.
   */
  frame: 'popup' | 'page';
  place: Stop | undefined;
}

/**
 * Reads `?tab=ID`, `frame=page`, `topic=ID` and `dispute=ID`, and ignores whatever makes no sense.
 */
export function startOf(search: string): Start {
  const asked = new URLSearchParams(search);
  const tab = /^\d+$/.test(asked.get('tab') ?? '') ? Number(asked.get('tab')) : undefined;
  const [topic, dispute] = [asked.get('topic'), asked.get('dispute')];
  const place: Stop | undefined = dispute
    ? { panel: 'disagreements', item: dispute }
    : topic
      ? { panel: 'brief', topic }
      : undefined;
  return {
    tab,
    frame: tab !== undefined || asked.get('frame') === 'page' ? 'page' : 'popup',
    place,
  };
}
