import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Its name in the address, after the `#`. */
  id: string;
  title: string;
  /** A sentence on what it is about. */
  about?: string;
  children: ComponentChildren;
}

/** One part of the options page. */
export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}

/** Moves the focus to a section's title, for when the last thing in it has been removed. */
export function focusTitle(id: string): void {
  document.getElementById(`${id}-title`)?.focus();
}
