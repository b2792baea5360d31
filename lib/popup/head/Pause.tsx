import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';

const HOUR = 3_600_000;

interface PauseProps {
  /** Whether Backstory is paused now. */
  paused: boolean;
  /**
   * Pauses until `end` (ms since the epoch, `Infinity` until turned on); undefined ends the pause.
   */
  onPause: (end: number | undefined) => void;
}

/** Pauses Backstory on every site, or resumes it. */
export function Pause({ paused, onPause }: PauseProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const choose = (end: number) => {
    setOpen(false);
    // What was pressed goes away.
    button.current?.focus();
    onPause(end);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={paused ? undefined : open}
        aria-controls={paused ? undefined : id}
        onClick={() => (paused ? onPause(undefined) : setOpen(!open))}
      >
        {t(paused ? 'story-page.resume' : 'story-page.pause')}
      </button>
      {!paused && (
        <div id={id} class="pause-choices" hidden={!open}>
          <span class="label">{t('story-page.pause-everywhere')}</span>
          <button type="button" class="button" onClick={() => choose(Date.now() + HOUR)}>
            {t('story-page.for-an-hour')}
          </button>
          <button type="button" class="button" onClick={() => choose(Number.POSITIVE_INFINITY)}>
            {t('story-page.until-resumed')}
          </button>
        </div>
      )}
    </>
  );
}
