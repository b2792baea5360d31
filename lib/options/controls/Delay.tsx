import { useEffect, useId, useState } from 'preact/hooks';
import { formatSeconds } from '../../i18n/locale.ts';
import { DELAYS } from '../../settings/keys/preferences.ts';

interface DelayProps {
  name: keyof typeof DELAYS;
  title: string;
  /** In ms. */
  value: number;
  onChoose: (value: number) => void;
}

/** A delay, set with a slider. It is stored when the reader lets go. */
export function Delay({ name, title, value, onChoose }: DelayProps) {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
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
        onInput={({ currentTarget }) => setShown(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => onChoose(currentTarget.valueAsNumber)}
      />
      <output for={id}>{formatSeconds(shown)}</output>
    </div>
  );
}
