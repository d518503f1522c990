import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type AssetFolder, shortHash } from './asset-folder.ts';
import { textOf } from './characters.ts';
import { fallbackCss } from './fallback-faces.ts';
import { bold, preloaded, type Script, webFaceCss, webFaces } from './font-faces.ts';
import type { FontFile } from './font-files.ts';

/** What the pages of one script name in their heads. */
interface ScriptFonts {
  /** The address of the sheet of all faces. */
  sheet: string;
  preload: string[];
  bold: string;
}

/** The fonts as pages name them, and the files that they stand in. */
export interface Fonts {
  of: Record<Script, ScriptFonts>;
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
    const made = shortHash(source, JSON.stringify(file), subsetterVersion(modules));
    const name = `fonts/${file.name}.${made}.woff2`;
    if (!folder.has(name)) folder.put(name, await cut(source, file));
    names.set(file.name, name);
  }
  const nameOf = (file: FontFile) => names.get(file.name) ?? '';
  const address = (file: FontFile) => `${base}/${nameOf(file)}`;
  const sheetOf = (script: Script) => {
    const css = webFaceCss(script, address, (file) => folder.read(nameOf(file))) + fallbackCss();
    const name = `fonts/${script}.${shortHash(css)}.css`;
    folder.put(name, css);
    names.set(`${script}.css`, name);
    return { sheet: `${base}/${name}`, preload: preloaded[script].map(address), bold: address(bold[script]) };
  };
  const of = { arabic: sheetOf('arabic'), latin: sheetOf('latin') };
  return { of, files: [...names.values()] };
}

/** Hints go, as they are half of Plex's weight and screens do without; shaping stays whole. */
export async function cut(source: Buffer, file: FontFile, targetFormat: 'woff2' | 'truetype' = 'woff2') {
  // Loaded only when a file is missing: it brings a WebAssembly compiler of fonts with it.
  const { default: subsetFont } = await import('subset-font');
  const { characters, features, fixedWeight } = file;
  return subsetFont(source, textOf(characters), {
    targetFormat,
    noHinting: true,
    dropTables: ['gasp', 'STAT'],
    ...(features && { keepFeatures: features }),
    ...(fixedWeight && { variationAxes: { wght: fixedWeight } }),
  });
}

/** All of a font, as TrueType; of a variable one at all its weights, unless it is fixed at one. */
export async function whole(source: Buffer, fixedWeight?: number): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const fixed = fixedWeight && { variationAxes: { wght: fixedWeight } };
  return subsetFont(source, '', { targetFormat: 'truetype', keepAllGlyphs: true, ...fixed });
}

export function subsetterVersion(modules: string): string {
  return createRequire(path.join(modules, 'x'))(path.join(modules, 'subset-font', 'package.json')).version;
}
