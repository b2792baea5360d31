import { useId, useState } from 'preact/hooks';
import { formatSeconds } from '../../i18n/locale.ts';
import { DELAYS } from '../../settings/keys/preferences.ts';

interface DelayProps {
  name: keyof typeof DELAYS;
  title: string;
  /** In ms. */
  value: number;
  /** Resolves once `value` is what is stored, whether or not that is what was chosen. */
  onChoose: (value: number) => Promise<void>;
}

/** A delay, set with a slider. It is stored when the reader lets go. */
export function Delay({ name, title, value, onChoose }: DelayProps) {
  /** Where the reader has moved it, until that is stored or refused. */
  const [moved, setMoved] = useState<number>();
  const shown = moved ?? value;
  const choose = async (to: number) => {
    await onChoose(to);
    // By now it may have been moved on.
    setMoved((now) => (now === to ? undefined : now));
  };
  const id = useId();
  const { least, most, step } = DELAYS[name];
  return (
    <div class="delay">
      <label for={id}>{title}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        aria-valuetext={formatSeconds(shown)}
        onInput={({ currentTarget }) => setMoved(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => void choose(currentTarget.valueAsNumber)}
      />
      <output for={id}>{formatSeconds(shown)}</output>
    </div>
  );
}
