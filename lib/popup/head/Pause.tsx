import { useId, useState } from 'preact/hooks';
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
  const id = useId();
  const choose = (end: number) => {
    setOpen(false);
    onPause(end);
  };
  if (paused)
    return (
      <button type="button" class="button" onClick={() => onPause(undefined)}>
        {t('story-page.resume')}
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('story-page.pause')}
      </button>
      <div id={id} class="pause-choices" hidden={!open}>
        <span class="label">{t('story-page.pause-everywhere')}</span>
        <button type="button" class="button" onClick={() => choose(Date.now() + HOUR)}>
          {t('story-page.for-an-hour')}
        </button>
        <button type="button" class="button" onClick={() => choose(Number.POSITIVE_INFINITY)}>
          {t('story-page.until-resumed')}
        </button>
      </div>
    </>
  );
}
