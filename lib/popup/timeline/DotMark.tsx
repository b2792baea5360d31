import { t } from '../../i18n/translate.ts';
import type { Dot } from '../../story/timeline/timeline-dots.ts';
import { whenWords } from '../../ui/dates/when-words.ts';

/** Width of a column and height of a row of dots, in CSS px. */
export const PITCH = 10;
/** In CSS px. What the page names is larger, so that it does not differ by colour alone. */
const RADIUS = 3.1;
const RADIUS_ON_PAGE = 4.1;

interface DotMarkProps {
  dot: Dot;
  /** Height of the axis it is on, in CSS px from the top. */
  axis: number;
  onPage: boolean;
  /** Whether Tab stops here. */
  stop: boolean;
  onLook: () => void;
  onChoose: () => void;
}

/** An event as a dot in the drawing, and a button that goes to it. */
export function DotMark({
  dot: { event, x, level },
  axis,
  onPage,
  stop,
  onLook,
  onChoose,
}: DotMarkProps) {
  const choose = (press: KeyboardEvent) => {
    if (press.key !== 'Enter' && press.key !== ' ') return;
    press.preventDefault();
    onChoose();
  };
  const { status } = event;
  const told = { when: whenWords(event.when), event: event.text };
  const label =
    status === 'happened'
      ? t('timeline.event', told)
      : t('timeline.event-not-fact', { ...told, status: t(`timeline.${status}`) });
  const y = axis - 2 - PITCH / 2 - level * PITCH;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button can't stand inside a drawing
    <g
      class="dot"
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={label}
      data-status={status}
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
