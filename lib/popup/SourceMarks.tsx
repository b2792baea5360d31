import { useId, useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { attributionLines } from '../story/evidence/attribution.ts';
import type { Evidence, Source, Story } from '../story/types.ts';
import { Attribution } from '../ui/statement/Attribution.tsx';

interface SourceMarksProps {
  story: Story;
  evidence: readonly Evidence[];
  /** Words before the marks, e.g. "in 3 of 5 sources". */
  lead?: string;
}

/**
 * Sources as small numbered marks. Each opens what that source says, who says so in it, and where.
 */
export function SourceMarks({ story, evidence, lead }: SourceMarksProps) {
  const [opened, setOpened] = useState<string>();
  const id = useId();
  const cited = story.sources.filter(({ id }) => evidence.some(({ source }) => source === id));
  return (
    <div class="source-marks">
      {lead && <span>{lead} </span>}
      {cited.map((source) => {
        const n = numberOf(story, source);
        // The tooltip is the very name, or a screen reader would read it out as well.
        const name = t('brief.source', { n, name: source.name });
        return (
          <button
            key={source.id}
            type="button"
            class="mark"
            title={name}
            aria-label={name}
            aria-expanded={opened === source.id}
            aria-controls={id}
            onClick={() => setOpened(opened === source.id ? undefined : source.id)}
          >
            {n}
          </button>
        );
      })}
      <div id={id} class="opened" hidden={!opened}>
        {attributionLines(evidence.filter(({ source }) => source === opened)).map((line) => (
          <Attribution key={line[0]?.at} evidence={line} story={story} placed />
        ))}
      </div>
    </div>
  );
}

/** The number of a source on the whole story page: its place in the story's list, from 1. */
export function numberOf(story: Story, source: Source): number {
  return story.sources.indexOf(source) + 1;
}
