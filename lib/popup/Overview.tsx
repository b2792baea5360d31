import { useMemo, useRef, useState } from 'preact/hooks';
import { closenessTo } from '../story/closeness.ts';
import type { PageContext } from '../story/page-context.ts';
import { type Dot, dotsOf } from '../story/timeline-dots.ts';
import { BREAK_WIDTH, placeOfDay, type Segment, segmentsOf } from '../story/timeline-scale.ts';
import type { Story, StoryEvent } from '../story/types.ts';
import { useWidth } from './use-width.ts';

/** A dot's column and row, and its radius, in CSS px; what the page names is larger, not in another colour alone. */
const PITCH = 10;
const RADIUS = 3.1;
const RADIUS_ON_PAGE = 4.1;
/** Room above the dots for the article's flag, and below the axis for years, in CSS px. */
const HEAD = 16;
const FOOT = 28;
/** Used until the drawing has been measured: a popup's 400 px less its margins. */
const USUAL_WIDTH = 368;

interface OverviewProps {
  story: Story;
  page: PageContext;
  /** Goes to an event in the list. */
  onChoose: (event: string) => void;
}

/** The whole span at a glance: eras with breaks between them, a dot an event, stacked where they crowd, and this article's day. One stop for Tab, arrows from dot to dot. */
export function Overview({ story, page, onChoose }: OverviewProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing, USUAL_WIDTH);
  const [looked, setLooked] = useState<StoryEvent>();
  const [stop, setStop] = useState(0);
  const segments = useMemo(() => segmentsOf(story, width), [story, width]);
  const closeness = useMemo(() => closenessTo(page, story.events), [page, story]);
  const dots = useMemo(() => dotsOf(segments, PITCH), [segments]);
  const levels = Math.max(3, ...dots.map(({ level }) => level + 1));
  const axis = HEAD + levels * PITCH + 2;
  const article = page.published ? placeOfDay(segments, page.published) : undefined;

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
    <figure class="overview">
      <div ref={drawing}>
        <svg
          width={width}
          height={axis + FOOT}
          role="toolbar"
          aria-label={`All ${dots.length} events at a glance; arrow keys step through them`}
          onKeyDown={step}
          onPointerLeave={() => setLooked(undefined)}
        >
          {segments.map((segment, index) => (
            <Stretch key={segment.era} segment={segment} axis={axis} breaks={index > 0} />
          ))}
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
            <b>{looked.when.label}</b> {looked.text}
          </>
        ) : (
          <Legend dated={article !== undefined} />
        )}
      </figcaption>
    </figure>
  );
}

function Legend({ dated }: { dated: boolean }) {
  return (
    <>
      <span class="key happened" /> happened <span class="key planned" /> announced or forecast
      {dated && (
        <>
          {' '}
          <span class="key flagged" /> this article
        </>
      )}
    </>
  );
}

interface DotMarkProps {
  dot: Dot;
  axis: number;
  onPage: boolean;
  /** Whether Tab stops here. */
  stop: boolean;
  onLook: () => void;
  onChoose: () => void;
}

function DotMark({ dot: { event, x, level }, axis, onPage, stop, onLook, onChoose }: DotMarkProps) {
  const choose = (press: KeyboardEvent) => {
    if (press.key !== 'Enter' && press.key !== ' ') return;
    press.preventDefault();
    onChoose();
  };
  const y = axis - 2 - PITCH / 2 - level * PITCH;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button can't stand inside a drawing
    <g
      class="dot"
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={`${event.when.label}: ${event.text}`}
      data-status={event.status}
      data-on-page={onPage}
      onFocus={onLook}
      onPointerEnter={onLook}
      onClick={onChoose}
      onKeyDown={choose}
    >
      <rect x={x - PITCH / 2} y={y - PITCH / 2} width={PITCH} height={PITCH} />
      <circle cx={x} cy={y} r={onPage ? RADIUS_ON_PAGE : RADIUS} />
    </g>
  );
}

/** One era's stretch of the axis with its years, and the break in scale before it. */
function Stretch({ segment, axis, breaks }: { segment: Segment; axis: number; breaks: boolean }) {
  const { start, end, label } = segment;
  const middle = start - BREAK_WIDTH / 2;
  const [first, last] = yearsOf(segment);
  return (
    <g class="stretch">
      <title>{label}</title>
      {breaks && <path class="break" d={`M${middle - 4} ${axis + 4}l3 -8m2 8l3 -8`} />}
      <line x1={start} x2={end} y1={axis} y2={axis} />
      <text x={(start + end) / 2} y={axis + 14}>
        {first}
        {last && (
          <tspan x={(start + end) / 2} dy="11">
            –{last}
          </tspan>
        )}
      </text>
    </g>
  );
}

const YEAR = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });
const MS_PER_DAY = 86_400_000;

function yearsOf({ from, to }: Segment): [string | undefined, string | undefined] {
  const [first, last] = [from, to].map((day) => YEAR.format(day * MS_PER_DAY));
  return [first, last === first ? undefined : last];
}
