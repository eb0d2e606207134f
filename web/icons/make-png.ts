/** Draws the PNG icons of the installable app from the mark: `node web/icons/make-png.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../public/ikon/', import.meta.url));
const mark = await readFile(`${folder}terang.svg`, 'utf8');
// A maskable icon is cut by the device: the ground fills it, the mark stays in the middle 80 %.
const maskable = mark
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace('<rect width="64" height="64" rx="16"', '<rect x="-8" y="-8" width="80" height="80"');
const square = mark.replace(' rx="16"', '');

const drawings = [
  { name: 'terang-192', svg: mark, size: 192 },
  { name: 'terang-512', svg: mark, size: 512 },
  { name: 'terang-180', svg: square, size: 180 },
  { name: 'terang-maskable-512', svg: maskable, size: 512 },
];

for (const { name, svg, size } of drawings) {
  const image = sharp(Buffer.from(svg), { density: (72 * size) / 64 }).resize(size, size);
  await image.png({ compressionLevel: 9, palette: true }).toFile(`${folder}${name}.png`);
}
