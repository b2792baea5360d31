import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../i18n/translate.ts';
import type { Gateway } from '../gateway.ts';

interface SettingsNoticeProps {
  gateway: Gateway;
  /** A change of this value means that settings may have changed, so the notice looks again. */
  since: unknown;
}

/**
 * Says that some settings could not be read and what became of them, until the reader has
 * acknowledged it on the options page.
 */
export function SettingsNotice({ gateway, since }: SettingsNoticeProps) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    gateway.unreadSettings().then(
      (found) => isCurrent && setCount(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [gateway, since]);
  if (count === 0) return null;
  return (
    <div class="settings-notice" role="status">
      <p>{plural('settings.set-aside', count)}</p>
      <button type="button" class="button" onClick={() => gateway.openOptions('set-aside')}>
        {t('settings.see-what')}
      </button>
    </div>
  );
}
