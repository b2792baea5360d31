import { Fragment } from 'preact';
import { t } from '../../i18n/translate.ts';
import type { Activity } from '../../settings/activity.ts';
import { Words } from '../../ui/words/Words.tsx';

interface SwitchProps {
  activity: Activity;
  isPrivate: boolean;
  onSwitch: (on: boolean) => void;
}

/**
 * The switch for this site. It names the host it switches, and the parent that decides, if one
 * does. In a private window it says that this will remain stored.
 */
export function Switch({ activity, isPrivate, onSwitch }: SwitchProps) {
  const { site, state, decidedBy } = activity;
  const on = state !== 'off';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class="switch"
      onClick={() => onSwitch(!on)}
    >
      <span class="track" aria-hidden="true" />
      <span class="switch-words">
        <span>
          <Words
            of={on ? 'story-page.on-for' : 'story-page.off-for'}
            with={{ site: <b>{inParts(site)}</b> }}
          />
        </span>
        {decidedBy && decidedBy !== site && (
          <span class="inherited">{t('story-page.as-on-all-of', { site: decidedBy })}</span>
        )}
        {isPrivate && <span class="inherited">{t('story-page.kept')}</span>}
      </span>
    </button>
  );
}

/** A host that may be broken after its dots, rather than in the middle of a name. */
function inParts(host: string) {
  const ends = [...host.matchAll(/[^.]+\.?/g)];
  return ends.map(({ 0: part, index }) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
