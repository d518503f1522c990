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
  files: string[];
}

/** What browsers ask for before they offer to install a page. @see https://web.dev/articles/install-criteria */
const sizes = [192, 512];

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
  return { inline: dataAddress(svg), icons, files };
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
