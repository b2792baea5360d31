import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  title: string;
  options: readonly { value: Value; label: ComponentChildren; about?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** Whether the options are side by side rather than one below the other. */
  inline?: boolean;
}

/** A choice of one option from a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { title, options, chosen, onChoose, inline } = props;
  const name = useId();
  return (
    <fieldset class={inline ? 'choice inline' : 'choice'}>
      <legend>{title}</legend>
      {options.map(({ value, label, about }) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={name}
            aria-labelledby={`${name}-${value}`}
            aria-describedby={about && `${name}-${value}-about`}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            <span id={`${name}-${value}`} class="option-label">
              {label}
            </span>
            {about && (
              <span id={`${name}-${value}-about`} class="option-about">
                {about}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
