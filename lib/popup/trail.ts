/** The parts of the story page, in the order of their tabs. */
export const PANELS = ['brief', 'timeline', 'disagreements', 'sources', 'search'] as const;
/** Names a panel, and its tab. */
export type PanelId = (typeof PANELS)[number];

/** Where a reader is: a panel, at one of its items if any; or a topic, opened over that panel. */
export interface Place {
  panel: PanelId;
  topic?: string;
  item?: string;
}

/** Where a reader is and came from. */
export interface Trail {
  here: Place;
  /** Places left, the latest last. */
  before: readonly Place[];
}

/** A step a reader takes through the story page. */
export type Move =
  /** Chooses a tab: the way back ends there. */
  | { to: 'panel'; panel: PanelId }
  /** Follows a link to an item of a panel, or to a topic. */
  | { to: 'item'; panel: PanelId; item: string }
  | { to: 'topic'; topic: string }
  | { to: 'back' };

/** Where a move leads. Back from a place nobody came to leads to its panel. */
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
