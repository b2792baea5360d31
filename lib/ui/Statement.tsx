import { attributionLines } from '../story/attribution.ts';
import { footing } from '../story/standing.ts';
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
      {attributionLines(item.evidence).map((line) => (
        <Attribution
          key={`${line[0]?.source} ${line[0]?.at}`}
          evidence={line}
          story={story}
          placed={placed}
        />
      ))}
    </div>
  );
}
