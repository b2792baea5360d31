import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from '../project/run.ts';

/** The states that the toolbar's icon can show; the drawing has a class for each. */
const STATES = ['on', 'off', 'paused'] as const;

/** Sizes (px) of a toolbar icon: 16 CSS px at pixel densities of 1, 1.5, 2 and 3. */
const TOOLBAR_SIZES = [16, 24, 32, 48];

/** Sizes (px) that extension pages, installation dialogs and stores ask for. */
const PAGE_SIZES = [48, 96, 128];

/** An icon as a file in public/icon. */
export interface Icon {
  name: string;
  png: Buffer;
}

/**
 * Draws every icon: `STATE-SIZE.png` for the toolbar, `SIZE.png` for everywhere else. The same
 * drawings give the same bytes.
 */
export async function drawIcons(): Promise<Icon[]> {
  const [page, toolbar] = await Promise.all([drawing('icon.svg'), drawing('toolbar.svg')]);
  return Promise.all([
    ...STATES.flatMap((state) =>
      TOOLBAR_SIZES.map((size) =>
        draw(`${state}-${size}.png`, toolbar.replace('class="on"', `class="${state}"`), size),
      ),
    ),
    ...PAGE_SIZES.map((size) => draw(`${size}.png`, page, size)),
  ]);
}

function drawing(name: string): Promise<string> {
  return readFile(join(ROOT, 'docs', 'art', name), 'utf8');
}

async function draw(name: string, svg: string, size: number): Promise<Icon> {
  // Drawn at its final size rather than scaled to it: the renderer goes by the root's `width`.
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
  return { name, png: await sharp(Buffer.from(sized)).png().toBuffer() };
}
