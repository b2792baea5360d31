import { t } from '../../i18n/translate.ts';
import { useSaving } from '../../ui/use-saving.ts';
import type { Gateway } from '../gateway.ts';
import type { Page } from '../situation/situation.ts';
import { Alert } from './Alert.tsx';
import { BesideButton } from './BesideButton.tsx';
import { OptionsButton } from './OptionsButton.tsx';
import { Pause } from './Pause.tsx';
import { Switch } from './Switch.tsx';

interface ControlsProps {
  page: Page;
  gateway: Gateway;
  lookAgain: () => void;
}

/**
 * The switch for the page's site, the pause, and the ways to the side panel and the options. Says
 * so if the browser did not store what was chosen.
 */
export function Controls({ page, gateway, lookAgain }: ControlsProps) {
  const { trouble, save } = useSaving(lookAgain);
  const { activity, tabId, isPrivate = false, situation } = page;
  return (
    <>
      <div class="controls">
        {activity ? (
          <Switch
            activity={activity}
            isPrivate={isPrivate}
            onSwitch={(on) => save(gateway.switchSite(activity.site, on))}
          />
        ) : (
          <span class="wordmark">{t('manifest.name')}</span>
        )}
        {activity?.state !== 'off' && (
          <Pause paused={situation.kind === 'paused'} onPause={(end) => save(gateway.pause(end))} />
        )}
        {gateway.beside && tabId !== undefined && (
          <BesideButton onOpen={() => gateway.beside?.(tabId)} />
        )}
        <OptionsButton onOpen={() => gateway.openOptions()} />
      </div>
      <Alert words={trouble} />
    </>
  );
}
