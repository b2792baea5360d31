import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Shown instead of the label, which is then only read out. */
  icon?: ComponentChildren;
}

interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  selected: Id;
  /** `isPressed` if the tab was pressed, rather than reached with an arrow key. */
  onSelect: (id: Id, isPressed: boolean) => void;
  /** Name of the tab list. */
  label: string;
}

/** Id of the element that a tab controls. */
export function panelIdOf(tab: string): string {
  return `panel-${tab}`;
}

/** Id of a tab's own element, which names its panel. */
export function tabIdOf(tab: string): string {
  return `tab-${tab}`;
}

/**
 * Tabs that follow the ARIA practices: a single tab stop, arrow keys that follow the writing
 * direction, Home and End; the focused tab is selected.
 */
export function Tabs<Id extends string>({ tabs, selected, onSelect, label }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const follow = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const rightToLeft = list.current && getComputedStyle(list.current).direction === 'rtl';
    const forward = rightToLeft ? -1 : 1;
    const to = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.id, false);
    list.current?.querySelector<HTMLElement>(`#${tabIdOf(next.id)}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={label} ref={list} onKeyDown={follow}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabIdOf(tab.id)}
          aria-selected={tab.id === selected}
          aria-controls={panelIdOf(tab.id)}
          title={tab.icon ? tab.label : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id, true)}
        >
          {tab.icon}
          <span class={tab.icon ? 'unseen' : undefined}>{tab.label}</span>
        </button>
      ))}
    </div>
  );
}
