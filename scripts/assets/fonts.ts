import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type AssetFolder, shortHash } from './asset-folder.ts';
import { textOf } from './characters.ts';
import { fallbackCss } from './fallback-faces.ts';
import { preloaded, webFaceCss, webFaces } from './font-faces.ts';
import type { FontFile } from './font-files.ts';

/** The fonts as pages name them, and the files that they stand in. */
export interface Fonts {
  css: string;
  preload: string[];
  preloadLatin: string[];
  files: string[];
}

/**
 * Cuts the font files down to what readers need. A file is named after what it is made from, so one that is there is
 * right and is not made again.
 */
export async function buildFonts(folder: AssetFolder, modules: string, base: string): Promise<Fonts> {
  const names = new Map<string, string>();
  for (const file of new Map(webFaces.map((face) => [face.file.name, face.file])).values()) {
    const source = fs.readFileSync(path.join(modules, file.source));
    const name = `fonts/${file.name}.${shortHash(source, file.characters, subsetterVersion(modules))}.woff2`;
    if (!folder.has(name)) folder.put(name, await cut(source, file));
    names.set(file.name, name);
  }
  const address = (file: FontFile) => `${base}/${names.get(file.name)}`;
  return {
    css: webFaceCss(address) + fallbackCss(),
    preload: preloaded.arabic.map(address),
    preloadLatin: preloaded.latin.map(address),
    files: [...names.values()],
  };
}

/** Hints go, as they are half of Plex's weight and screens do without; shaping stays whole. */
export async function cut(source: Buffer, file: FontFile, targetFormat: 'woff2' | 'truetype' = 'woff2') {
  // Loaded only when a file is missing: it brings a WebAssembly compiler of fonts with it.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(source, textOf(file.characters), { targetFormat, noHinting: true });
}

/** All of a font, as TrueType. */
export async function whole(source: Buffer): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(source, '', { targetFormat: 'truetype', keepAllGlyphs: true });
}

export function subsetterVersion(modules: string): string {
  return createRequire(path.join(modules, 'x'))(path.join(modules, 'subset-font', 'package.json')).version;
}
