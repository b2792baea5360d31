import { attributionLines } from '../../story/evidence/attribution.ts';
import { footing } from '../../story/evidence/standing.ts';
import { saysWhen } from '../../story/time/own-date.ts';
import { splitAt } from '../../story/time/since.ts';
import type { Evidence, When } from '../../story/types.ts';
import { Since } from '../dates/Since.tsx';
import { WhenLabel } from '../dates/WhenLabel.tsx';
import { Attribution } from './Attribution.tsx';
import { Markup } from './Markup.tsx';
import type { StatementContext } from './statement-context.ts';

interface StatementProps extends StatementContext {
  /** A fact, a timeline event, a position: anything with markup and evidence. */
  item: { html: string; text: string; when?: When; evidence: readonly Evidence[] };
}

/**
 * One statement: its time (unless its words give it), its words, and everyone who says so, each on
 * a line of its own, weakest standing first.
 */
export function Statement({ item, story, onTopic, leads, placed, published }: StatementProps) {
  const when = item.when && !saysWhen(item.text, item.when) ? item.when : undefined;
  const { earlier, later } = splitAt(story, item.evidence, published);
  const isMixed = earlier.length > 0 && later.length > 0;
  const lines = (evidence: readonly Evidence[]) =>
    attributionLines(evidence).map((line) => (
      <Attribution
        key={`${line[0]?.source} ${line[0]?.at}`}
        evidence={line}
        story={story}
        placed={placed}
      />
    ));
  return (
    <div class="statement" data-footing={footing(item.evidence)}>
      <p class="says">
        {when && <WhenLabel when={when} class="date" />}
        {when && ' '}
        <Markup html={item.html} onTopic={onTopic} leads={leads} />
      </p>
      {isMixed ? (
        <>
          {lines(earlier)}
          <Since />
          {lines(later)}
        </>
      ) : (
        lines(item.evidence)
      )}
    </div>
  );
}
