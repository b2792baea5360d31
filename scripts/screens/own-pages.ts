import type { Shot } from './shot.ts';

const PAGES = ['options', 'welcome'];

/** A window and a phone, in CSS px. */
const SIZES = [
  { width: 1000, height: 800 },
  { width: 320, height: 640 },
];

/** The extension's own pages, light and dark, wide and narrow, in a language (BCP 47). */
export function ownPageShots(language: string): Shot[] {
  return PAGES.flatMap((name) =>
    SIZES.flatMap((size) =>
      (['light', 'dark'] as const).map((scheme) => ({
        ...size,
        scheme,
        whole: true,
        name: `${name}-${size.width}-${scheme}`,
        address: `tests/screens/?screen=own-pages&page=${name}&language=${language}`,
        prepare: (page) => page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor(),
      })),
    ),
  );
}
