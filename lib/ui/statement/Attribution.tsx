import { useEffect, useId, useState } from 'preact/hooks';
import { storyText } from '../../i18n/story-language.ts';
import { sourceOf } from '../../story/lookup.ts';
import type { Evidence, Story } from '../../story/types.ts';
import { WhenLabel } from '../dates/WhenLabel.tsx';
import { Words } from '../words/Words.tsx';
import { attributionKey } from './attribution-words.ts';
import { Place } from './Place.tsx';
import { Speaker } from './Speaker.tsx';

interface AttributionProps {
  /** What one speaker says in one source: a line of `attributionLines`. */
  evidence: readonly Evidence[];
  story: Story;
  /**
   * Whether the place in the source is unfolded. A change overrides what the reader has unfolded.
   */
  placed?: boolean | undefined;
}

/** Who says so, on one line. The source's name unfolds the place in it. */
export function Attribution({ evidence, story, placed = false }: AttributionProps) {
  const [open, setOpen] = useState(placed);
  useEffect(() => setOpen(placed), [placed]);
  const id = useId();
  const [piece] = evidence;
  const source = piece && sourceOf(story, piece.source);
  if (!source) return null;
  const name = (
    <button
      type="button"
      class="source-name"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
      {...storyText()}
    >
      {source.name}
    </button>
  );
  return (
    <div class="attribution">
      <Words
        of={attributionKey(piece)}
        with={{
          who: <Speaker evidence={piece} source={source} />,
          source: name,
          written: <WhenLabel when={source.written} class="written" />,
        }}
        strong={(words) => (
          <span class="standing" data-standing={piece.standing}>
            {words}
          </span>
        )}
      />
      <div id={id} hidden={!open}>
        {open && <Place evidence={evidence} source={source} />}
      </div>
    </div>
  );
}
