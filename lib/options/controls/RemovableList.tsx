import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { focusTitle } from './Section.tsx';

interface Item {
  key: string;
  content: ComponentChildren;
  /** The button's label, and its name for those who hear it without its row. */
  label: string;
  name: string;
  onRemove: () => void;
}

/**
 * Rows with a button each that removes them. The focus then goes to the next row's button, or to
 * the section's title.
 */
export function RemovableList({ section, items }: { section: string; items: readonly Item[] }) {
  const list = useRef<HTMLUListElement>(null);
  if (items.length === 0) return null;
  const remove = (at: number) => {
    const buttons = Array.from(list.current?.querySelectorAll<HTMLElement>('.remove') ?? []);
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next) next.focus();
    else focusTitle(section);
    items[at]?.onRemove();
  };
  return (
    <ul ref={list} class="rows">
      {items.map(({ key, content, label, name }, at) => (
        <li key={key} class="row">
          {content}
          <button type="button" class="button remove" aria-label={name} onClick={() => remove(at)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
