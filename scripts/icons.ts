/** `npm run icons`: redraws the icons in public/icon from the two drawings in docs/art. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawIcons } from './icons/draw.ts';
import { command } from './project/command.ts';
import { ROOT } from './project/run.ts';

const FOLDER = join(ROOT, 'public', 'icon');

await command('npm run icons', async () => {
  parseArgs();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const { name, png } of await drawIcons()) await writeFile(join(FOLDER, name), png);
});
