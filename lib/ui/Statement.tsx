import { footing, weakestFirst } from '../story/standing.ts';
import type { Evidence, Story, When } from '../story/types.ts';
import { Attribution } from './Attribution.tsx';
import { Markup } from './Markup.tsx';
import { WhenLabel } from './WhenLabel.tsx';

interface StatementProps {
  /** A fact, a timeline event, a position: anything with markup and evidence. */
  item: { html: string; when?: When; evidence: readonly Evidence[] };
  story: Story;
  onTopic?: ((topic: string) => void) | undefined;
  leads?: ((topic: string) => boolean) | undefined;
  /** Whether every place is unfolded. */
  placed?: boolean | undefined;
}

/** One statement: its time, its words, and each who says so on a line of its own, weakest standing first. */
export function Statement({ item, story, onTopic, leads, placed }: StatementProps) {
  return (
    <div class="statement" data-footing={footing(item.evidence)}>
      <p class="says">
        {item.when && <WhenLabel when={item.when} class="date" />}
        {item.when && ' '}
        <Markup html={item.html} onTopic={onTopic} leads={leads} />
      </p>
      {weakestFirst(item.evidence).map((piece) => (
        <Attribution
          key={`${piece.source} ${piece.at}`}
          evidence={piece}
          story={story}
          placed={placed}
        />
      ))}
    </div>
  );
}
