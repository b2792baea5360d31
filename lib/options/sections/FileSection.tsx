import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { importChange, readFile } from '../../settings/file/import.ts';
import { settingKeys } from '../../settings/invalid/validity.ts';
import { Section } from '../controls/Section.tsx';
import type { OptionsGateway } from '../gateway.ts';
import type { Settings } from '../use-settings.ts';
import { FileOffer } from './FileOffer.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ResetOffer } from './ResetOffer.tsx';

/** In bytes. No file of ours is larger: browsers keep 10 MB at most for an extension. */
const LARGEST = 10_000_000;

type Picked = { name: string } & ReturnType<typeof readFile>;

/** Exporting all settings to a file, importing them, and forgetting them all. */
export function FileSection({
  settings,
  gateway,
}: {
  settings: Settings;
  gateway: OptionsGateway;
}) {
  const { chosen, stored, change } = settings;
  const [picked, setPicked] = useState<Picked>();
  const [isSure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);

  const pick = async (file: File | undefined) => {
    if (!file) return;
    // A file that is too large, or gone by now, is refused like any other that holds no settings.
    const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
    setPicked({ name: file.name, ...readFile(text) });
    // Otherwise the same file could not be chosen again once it is mended.
    if (input.current) input.current.value = '';
  };
  // What had the focus in an offer goes with it, so the focus goes back to what brought the offer.
  const forget = () => {
    setPicked(undefined);
    input.current?.focus();
  };
  const take = (mode: 'merge' | 'replace') => {
    if (!picked || !('file' in picked)) return;
    change(
      importChange(picked.file, stored, mode),
      t('options.file.imported', { name: picked.name }),
    );
    forget();
  };
  const keep = () => {
    setSure(false);
    resetButton.current?.focus();
  };
  const reset = () => {
    change({ put: {}, drop: settingKeys(stored) }, t('options.file.was-reset'));
    keep();
  };

  return (
    <Section id="file" title={t('options.file.title')} about={t('options.file.about')}>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            gateway.download('backstory-settings.json', `${JSON.stringify(chosen, null, 2)}\n`)
          }
        >
          {t('options.file.export')}
        </button>
        <label class="button pick">
          {t('options.file.import')}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            class="unseen"
            onChange={({ currentTarget }) => void pick(currentTarget.files?.[0])}
          />
        </label>
        <button
          ref={resetButton}
          type="button"
          class="button"
          aria-expanded={isSure}
          aria-controls="reset"
          onClick={() => setSure(!isSure)}
        >
          {t('options.file.reset')}
        </button>
      </div>
      <ResetOffer id="reset" hidden={!isSure} onReset={reset} onCancel={keep} />
      {picked && 'file' in picked && (
        <FileOffer name={picked.name} file={picked.file} onTake={take} onCancel={forget} />
      )}
      {picked && 'problems' in picked && (
        <ProblemList name={picked.name} problems={picked.problems} />
      )}
    </Section>
  );
}
