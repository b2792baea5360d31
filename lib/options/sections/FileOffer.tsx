import { useEffect, useRef } from 'preact/hooks';
import { formatList } from '../../i18n/locale.ts';
import { plural, t } from '../../i18n/translate.ts';
import type { ImportFile } from '../../settings/file/import.ts';

interface FileOfferProps {
  name: string;
  file: ImportFile;
  onTake: (mode: 'merge' | 'replace') => void;
  onCancel: () => void;
}

/** What a valid file holds, and the two ways to import it. */
export function FileOffer({ name, file, onTake, onCancel }: FileOfferProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choices = Object.keys(file.preferences).length + file.leftAlone.length;
  const holds = formatList([
    plural('options.file.sites', file.sites.length),
    plural('options.file.muted', file.muted.length),
    plural('options.file.choices', choices),
  ]);
  return (
    <div class="offer">
      <p role="status">{t('options.file.holds', { name, holds })}</p>
      <div class="buttons">
        <button ref={first} type="button" class="button primary" onClick={() => onTake('merge')}>
          {t('options.file.merge')}
        </button>
        <button type="button" class="button" onClick={() => onTake('replace')}>
          {t('options.file.replace')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('options.file.cancel')}
        </button>
      </div>
    </div>
  );
}
