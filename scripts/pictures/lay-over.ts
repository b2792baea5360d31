import sharp from 'sharp';

/**
 * Distances and radii in px: from the popup to the page's edges, of its corners, of its shadow's
 * blur.
 */
const EDGE = 16;
const CORNER = 8;
const BLUR = 14;

/**
 * A picture of a page with one of the popup over its upper right corner, rounded and with a shadow,
 * as browsers show it.
 */
export async function layOver(page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const { width } = await sharp(page).metadata();
  const size = await sharp(popup).metadata();
  const left = width - size.width - EDGE;
  const mask = plate(size, 0, '#fff');
  const cut = await sharp(popup)
    .composite([{ input: mask, blend: 'dest-in' }])
    .png()
    .toBuffer();
  const shadow = await sharp(plate(size, 2 * BLUR, '#0004'))
    .blur(BLUR)
    .png()
    .toBuffer();
  return sharp(page)
    .composite([
      { input: await cropTo(shadow, width, left - 2 * BLUR), left: left - 2 * BLUR, top: 0 },
      { input: cut, left, top: EDGE },
    ])
    .png()
    .toBuffer();
}

/** A plate in the popup's shape, with a margin around it. */
function plate({ width, height }: { width: number; height: number }, margin: number, fill: string) {
  const [w, h] = [width + 2 * margin, height + 2 * margin];
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">
      <rect x="${margin}" y="${margin}" width="${width}" height="${height}" rx="${CORNER}" fill="${fill}"/>
    </svg>`,
  );
}

/** Crops a picture to what fits on the page from `left` onwards and below the page's upper edge. */
async function cropTo(picture: Buffer, pageWidth: number, left: number): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const above = 2 * BLUR - EDGE;
  return sharp(picture)
    .extract({
      left: 0,
      top: above,
      width: Math.min(width, pageWidth - left),
      height: height - above,
    })
    .toBuffer();
}
