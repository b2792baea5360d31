import { storyText } from '../../i18n/story-language.ts';
import { BREAK_WIDTH, type Segment } from '../../story/timeline/timeline-scale.ts';

/** One era's stretch of the axis with its years, and the break in scale before it. */
export function Stretch({
  segment,
  axis,
  breaks,
}: {
  segment: Segment;
  axis: number;
  breaks: boolean;
}) {
  const { start, end, label } = segment;
  const [first, last] = yearsOf(segment);
  return (
    <g class="stretch">
      <title {...storyText()}>{label}</title>
      {breaks && <Break middle={start - BREAK_WIDTH / 2} axis={axis} />}
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

/** The sign that the scale breaks. */
export function Break({ middle, axis }: { middle: number; axis: number }) {
  return <path class="break" d={`M${middle - 4} ${axis + 4}l3 -8m2 8l3 -8`} />;
}

const MS_PER_DAY = 86_400_000;

function yearsOf({ from, to }: Segment): [string | undefined, string | undefined] {
  const [first, last] = [from, to].map((day) =>
    String(new Date(day * MS_PER_DAY).getUTCFullYear()),
  );
  return [first, last === first ? undefined : last];
}
