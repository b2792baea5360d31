const SHAPES = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.8 2.5v4L4.5 9.5h7L9.2 6.5v-4M8 9.5v4',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const;

/** A small line drawing, for the eye only: the button around it has the accessible name. */
export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
