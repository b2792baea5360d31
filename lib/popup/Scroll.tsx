import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useArrival } from './use-arrival.ts';

interface ScrollProps {
  shown: boolean;
  /** The item to scroll to. */
  item?: string | undefined;
  /** The item to scroll to when first shown without `item`. */
  opensAt?: string | undefined;
  children: ComponentChildren;
}

/**
 * A box that scrolls by itself. Shown again, it is where it was left, and so is the focus unless
 * something else has it.
 */
export function Scroll({ shown, item, opensAt, children }: ScrollProps) {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef<{ top: number; focus?: HTMLElement }>({ top: 0 });
  useLayoutEffect(() => {
    if (!shown || !box.current) return;
    // Not every browser keeps the scroll position of an element that was hidden.
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
