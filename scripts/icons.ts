/** `npm run icons`: redraws the icons in public/icon from the two drawings in docs/art. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcons } from './icons/draw.ts';
import { ROOT } from './project/run.ts';

const folder = join(ROOT, 'public', 'icon');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, png } of await drawIcons()) await writeFile(join(folder, name), png);
