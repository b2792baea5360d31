import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcons } from '../../../scripts/icons/draw.ts';
import { ROOT } from '../../../scripts/project/run.ts';

const FOLDER = join(ROOT, 'public', 'icon');

/**
 * How far a channel (0 to 255) may be off: another processor may round the last bit differently.
 */
const ROUNDING = 2;

const pixelsOf = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer();

describe('the icons', async () => {
  const drawn = await drawIcons();

  test('in public/icon are the ones of the drawings, and no others', () => {
    const names = drawn.map(({ name }) => name).sort();
    expect(readdirSync(FOLDER).sort(), 'Redraw them: npm run icons').toEqual(names);
  });

  test.each(drawn)('$name is as drawn, and as large as it says', async ({ name, png }) => {
    const kept = readFileSync(join(FOLDER, name));
    const { width, height } = await sharp(kept).metadata();
    expect([width, height].map(String)).toEqual(Array(2).fill(/\d+/.exec(name)?.[0]));
    const [is, ought] = await Promise.all([pixelsOf(kept), pixelsOf(png)]);
    const furthest = is.reduce(
      (most, value, at) => Math.max(most, Math.abs(value - (ought[at] ?? 0))),
      0,
    );
    expect(furthest, 'Redraw them: npm run icons').toBeLessThanOrEqual(ROUNDING);
  });

  test('tell on, off and paused apart by light and dark alone', async () => {
    const grey = await Promise.all(
      ['on-16.png', 'off-16.png', 'paused-16.png'].map((name) =>
        sharp(drawn.find((icon) => icon.name === name)?.png)
          .flatten()
          .greyscale()
          .raw()
          .toBuffer(),
      ),
    );
    const differing = (a: Buffer, b: Buffer) =>
      a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 40).length;
    const [on, off, paused] = grey as [Buffer, Buffer, Buffer];
    for (const [one, other] of [
      [on, off],
      [on, paused],
      [off, paused],
    ] as const) {
      expect(differing(one, other)).toBeGreaterThan(30);
    }
  });
});
