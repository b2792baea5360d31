/** Draws the toolbar's icons from docs/art/icon.svg into public/icon: in colour where Backstory is on, grey where it is off. */
import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

/** Sizes (px) the two browsers ask for: toolbar, menus, extension page, store. */
const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync(new URL('../docs/art/icon.svg', import.meta.url));
const folder = new URL('../public/icon/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  const drawn = () => sharp(svg, { density: 72 * (size / 32) }).resize(size, size);
  await drawn()
    .png()
    .toFile(new URL(`on-${size}.png`, folder).pathname);
  await drawn()
    .greyscale()
    .linear(0.6, 90)
    .ensureAlpha(0.9)
    .png()
    .toFile(new URL(`off-${size}.png`, folder).pathname);
}
