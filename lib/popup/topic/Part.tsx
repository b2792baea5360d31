import type { ComponentChildren } from 'preact';

interface PartProps<Item> {
  heading: string;
  items: readonly Item[];
  children: (item: Item) => ComponentChildren;
}

/** A list under a heading. Renders nothing if there are no items. */
export function Part<Item extends { id: string }>({ heading, items, children }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3 class="label">{heading}</h3>
      <ul class="part">
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}
