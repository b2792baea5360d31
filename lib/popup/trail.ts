/** The parts of the story page, in the order of their tabs. */
export const PANELS = ['brief', 'timeline', 'disagreements', 'sources', 'search'] as const;
/** Names a panel, and its tab. */
export type PanelId = (typeof PANELS)[number];

/** Where a reader is: a panel, possibly at one of its items; or a topic, opened over that panel. */
export interface Stop {
  panel: PanelId;
  topic?: string;
  item?: string;
}

/** Where a reader is and has come from. */
export interface Trail {
  here: Stop;
  /** Places the reader has left, latest last. */
  before: readonly Stop[];
}

/** A step a reader takes through the story page. */
export type Move =
  /** Selects a tab, which forgets the way back. */
  | { to: 'panel'; panel: PanelId }
  /** Follows a link to an item of a panel, or to a topic. */
  | { to: 'item'; panel: PanelId; item: string }
  | { to: 'topic'; topic: string }
  | { to: 'back' };

/** Where a move leads. Going back without a previous place leads to the panel itself. */
export function walk({ here, before }: Trail, move: Move): Trail {
  switch (move.to) {
    case 'panel':
      return { here: { panel: move.panel }, before: [] };
    case 'item':
      return { here: { panel: move.panel, item: move.item }, before: [...before, here] };
    case 'topic':
      if (here.topic === move.topic) return { here, before };
      return { here: { panel: here.panel, topic: move.topic }, before: [...before, here] };
    case 'back':
      return { here: before.at(-1) ?? { panel: here.panel }, before: before.slice(0, -1) };
  }
}
