import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useArrival } from './use-arrival.ts';

interface ScrollProps {
  shown: boolean;
  /** An item to go to. */
  item?: string | undefined;
  /** An item to open at when first shown without one. */
  opensAt?: string | undefined;
  children: ComponentChildren;
}

/** What scrolls by itself. Shown again, it is where it was left, and so is the focus if nothing else has it. */
export function Scroll({ shown, item, opensAt, children }: ScrollProps) {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef<{ top: number; focus?: HTMLElement }>({ top: 0 });
  useLayoutEffect(() => {
    if (!shown || !box.current) return;
    // Not every browser keeps the scroll of what was not shown for a while.
    box.current.scrollTop = left.current.top;
    const { activeElement } = document;
    if (activeElement === document.body || !activeElement?.checkVisibility())
      left.current.focus?.focus({ preventScroll: true });
  }, [shown]);
  useArrival(box, shown ? item : undefined, opensAt);
  return (
    <div
      class="scroll"
      ref={box}
      hidden={!shown}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
      tabIndex={0}
      onFocusIn={({ target }) => {
        left.current.focus = target as HTMLElement;
      }}
      onScroll={({ currentTarget }) => {
        if (shown) left.current.top = currentTarget.scrollTop;
      }}
    >
      {children}
    </div>
  );
}
