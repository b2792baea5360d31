import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  class?: string;
  /** Whether its contents are unfolded from the start. */
  unfolded?: boolean;
}

/** A line that unfolds its contents, which are not rendered before. */
export function Disclosure({
  summary,
  children,
  class: name = '',
  unfolded = false,
}: DisclosureProps) {
  const [open, setOpen] = useState(unfolded);
  const id = useId();
  return (
    <div class={`disclosure ${name}`}>
      <button
        type="button"
        class="disclosure-summary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {summary}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
