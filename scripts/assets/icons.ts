import fs from 'node:fs';
import path from 'node:path';
import { type AssetFolder, shortHash } from './asset-folder.ts';

/** A picture of the mark, as a web manifest names it. */
export interface Icon {
  src: string;
  sizes: string;
  type: string;
}

/** The mark: inside every page as an address of its own bytes, and as pictures for where a portal is installed. */
export interface Mark {
  inline: string;
  icons: Icon[];
  /** Where `/favicon.ico` leads, which browsers and crawlers ask for whatever a page says. */
  favicon: string;
  files: string[];
}

/** What browsers ask for before they offer to install a page. @see https://web.dev/articles/install-criteria */
const sizes = [192, 512];

/** In tabs, and where a tab is pinned or its icon shown twice as fine. */
const tabSizes = [16, 32, 48];

/** An inch of SVG is 96 pixels at this density; `sharp` draws at one and does not enlarge what is drawn. */
const pixelsOfMark = 32;
const plainDensity = 72;

export async function buildMark(folder: AssetFolder, base: string): Promise<Mark> {
  const svg = fs.readFileSync(path.join(import.meta.dirname, 'mark.svg'), 'utf8').trim();
  const icons: Icon[] = [];
  const files: string[] = [];
  for (const size of sizes) {
    const file = `icon-${size}.${shortHash(svg, String(size))}.png`;
    if (!folder.has(file)) folder.put(file, await drawn(svg, size));
    files.push(file);
    icons.push({ src: `${base}/${file}`, sizes: `${size}x${size}`, type: 'image/png' });
  }
  const favicon = `favicon.${shortHash(svg, String(tabSizes))}.ico`;
  if (!folder.has(favicon))
    folder.put(favicon, icoOf(await Promise.all(tabSizes.map((size) => drawn(svg, size)))));
  files.push(favicon);
  return { inline: dataAddress(svg), icons, favicon: `${base}/${favicon}`, files };
}

/** An ICO file that holds pictures as PNG, of {@link tabSizes}. @see https://en.wikipedia.org/wiki/ICO_(file_format) */
function icoOf(pictures: Buffer[]): Buffer {
  const headLength = 6;
  const entryLength = 16;
  const head = Buffer.alloc(headLength + entryLength * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [n, picture] of pictures.entries()) {
    const at = headLength + entryLength * n;
    const size = tabSizes[n] ?? 0;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

async function drawn(svg: string, size: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const density = (plainDensity * size) / pixelsOfMark;
  return sharp(Buffer.from(svg), { density }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/** Only what an attribute cannot hold as it is gets escaped, and in the shortest way: the mark stands in every page. */
function dataAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replace(/[%<>#{}"\s]/g, (character) => encodeURIComponent(character))}`;
}
