import { useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../i18n/translate.ts';
import { closenessTo } from '../../story/closeness.ts';
import type { PageContext } from '../../story/page-context.ts';
import { dotsOf } from '../../story/timeline/timeline-dots.ts';
import { BREAK_WIDTH, placeOfDay, segmentsOf } from '../../story/timeline/timeline-scale.ts';
import type { Story, StoryEvent } from '../../story/types.ts';
import { whenWords } from '../../ui/dates/when-words.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { DotMark, PITCH } from './DotMark.tsx';
import { Break, Stretch } from './Stretch.tsx';
import { useWidth } from './use-width.ts';

/** Room above the dots for the article's flag, and below the axis for years, in CSS px. */
const HEAD = 16;
const FOOT = 28;
/** Used until the drawing has been measured: a popup's 400 px minus its margins. */
const USUAL_WIDTH = 368;

interface OverviewProps {
  story: Story;
  page: PageContext;
  /** Goes to an event in the list. */
  onChoose: (event: string) => void;
}

/**
 * The whole span at a glance: eras with breaks between them, a dot for each event, stacked where
 * they crowd, and this article's day. A single tab stop, with arrow keys from dot to dot.
 */
export function Overview({ story, page, onChoose }: OverviewProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing, USUAL_WIDTH);
  const [looked, setLooked] = useState<StoryEvent>();
  const [stop, setStop] = useState(0);
  const { published } = page;
  const segments = useMemo(() => segmentsOf(story, width, published), [story, width, published]);
  const closeness = useMemo(() => closenessTo(page, story.events), [page, story]);
  const dots = useMemo(() => dotsOf(segments, PITCH), [segments]);
  const levels = Math.max(3, ...dots.map(({ level }) => level + 1));
  const axis = HEAD + levels * PITCH + 2;
  const article = published ? placeOfDay(segments, published) : undefined;
  const end = segments.at(-1)?.end ?? width;

  const step = (event: KeyboardEvent) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: dots.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), dots.length - 1);
    setStop(next);
    drawing.current?.querySelectorAll<SVGElement>('.dot')[next]?.focus();
  };

  if (dots.length === 0) return null;
  return (
    <figure class="overview" data-sticks>
      <div ref={drawing}>
        <svg
          width={width}
          height={axis + FOOT}
          role="toolbar"
          aria-label={plural('timeline.all-events', dots.length)}
          onKeyDown={step}
          onPointerLeave={() => setLooked(undefined)}
        >
          {segments.map((segment, index) => (
            <Stretch key={segment.era} segment={segment} axis={axis} breaks={index > 0} />
          ))}
          {article !== undefined && article > end && (
            <g class="stretch">
              <Break middle={end + BREAK_WIDTH / 2} axis={axis} />
              <text x={article} y={axis + 14}>
                {published?.slice(0, 4)}
              </text>
            </g>
          )}
          {article !== undefined && (
            <g class="flag">
              <line x1={article} x2={article} y1={6} y2={axis + 5} />
              <path d={`M${article} 2l5 4l-5 4z`} />
            </g>
          )}
          {dots.map((dot, index) => (
            <DotMark
              key={dot.event.id}
              dot={dot}
              axis={axis}
              onPage={closeness.telling(dot.event)}
              stop={index === Math.min(stop, dots.length - 1)}
              onLook={() => {
                setLooked(dot.event);
                setStop(index);
              }}
              onChoose={() => onChoose(dot.event.id)}
            />
          ))}
        </svg>
      </div>
      <figcaption aria-hidden="true">
        {looked ? (
          <>
            <b>{whenWords(looked.when)}</b> <StoryText>{looked.text}</StoryText>
          </>
        ) : (
          <Legend dated={article !== undefined} naming={story.events.some(closeness.telling)} />
        )}
      </figcaption>
    </figure>
  );
}

/** The key to the drawing, with only what is in it. */
function Legend({ dated, naming }: { dated: boolean; naming: boolean }) {
  return (
    <>
      <Key of="happened" words={t('timeline.happened')} />{' '}
      <Key of="alleged" words={t('timeline.only-alleged')} />{' '}
      <Key of="planned" words={t('timeline.planned')} />
      {naming && (
        <>
          {' '}
          <Key of="named" words={t('timeline.named-here')} />
        </>
      )}
      {dated && (
        <>
          {' '}
          <Key of="flagged" words={t('timeline.this-article')} />
        </>
      )}
    </>
  );
}

/** One sign and its meaning, kept on one line. */
function Key({ of, words }: { of: string; words: string }) {
  return (
    <span class="meaning">
      <span class={`key ${of}`} /> {words}
    </span>
  );
}
