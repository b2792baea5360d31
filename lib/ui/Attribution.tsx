import { useEffect, useId, useState } from 'preact/hooks';
import { attribution } from '../story/attribution.ts';
import { sourceOf } from '../story/lookup.ts';
import type { Evidence, Story } from '../story/types.ts';
import { Place } from './Place.tsx';

interface AttributionProps {
  /** What one speaker says in one source: a line of `attributionLines`. */
  evidence: readonly Evidence[];
  story: Story;
  /** Unfolds the place in the source; when it changes, so does what the reader unfolded. */
  placed?: boolean | undefined;
}

/** Who says so, on one line; the source's name unfolds the place in it. */
export function Attribution({ evidence, story, placed = false }: AttributionProps) {
  const [open, setOpen] = useState(placed);
  useEffect(() => setOpen(placed), [placed]);
  const id = useId();
  const [piece] = evidence;
  const source = piece && sourceOf(story, piece.source);
  if (!source) return null;
  const { label, speaker, said, written } = attribution(piece, source);
  return (
    <div class="attribution">
      <span class="standing" data-standing={piece.standing}>
        {label}
      </span>{' '}
      {speaker && <span class="speaker">{speaker}</span>}
      {said && <span class="said"> ({said})</span>}
      {speaker ? ', in ' : 'in '}
      <span class="source-cited">
        <button
          type="button"
          class="source-name"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {source.name}
        </button>
        ,
      </span>{' '}
      <span class="written">{written}</span>
      <div id={id} hidden={!open}>
        {open && <Place evidence={evidence} source={source} />}
      </div>
    </div>
  );
}
