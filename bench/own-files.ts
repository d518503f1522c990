import { textOf } from './get.ts';
import type { Site } from './site.ts';

interface OwnFiles {
  script: number;
  /** Without the fonts that stand in them. */
  style: number;
  /** Those in the sheets, and those that the head preloads. */
  font: number;
}

/** The bytes on the wire of what a page names, compressed, each file counted once. */
export async function ownFiles(site: Site, html: string, encoding: 'gzip' | 'br'): Promise<OwnFiles> {
  const paths = { script: new Set<string>(), style: new Set<string>(), font: new Set<string>() };
  for (const [tag, name] of html.matchAll(/<(script|link)\b[^>]*>/g)) {
    const path =
      name === 'script' ? (attribute(tag, 'src') ?? attribute(tag, 'data-module')) : attribute(tag, 'href');
    const rel = attribute(tag, 'rel');
    if (path?.startsWith('/') !== true) continue;
    if (name === 'script' || rel === 'modulepreload') paths.script.add(path);
    else if (rel === 'stylesheet') paths.style.add(path);
    else if (rel === 'preload' && attribute(tag, 'as') === 'font') paths.font.add(path);
  }
  const sheets = await Promise.all([...paths.style].map((path) => site.get(path, 'identity')));
  const inside = sheets.reduce((bytes, sheet) => bytes + fontsIn(textOf(sheet)), 0);
  return {
    script: await bytesOf(site, paths.script, encoding),
    style: (await bytesOf(site, paths.style, encoding)) - inside,
    font: (await bytesOf(site, paths.font, 'identity')) + inside,
  };
}

/** The bytes of the fonts that stand in a sheet. */
export function fontsIn(sheet: string): number {
  const fonts = [...sheet.matchAll(/data:font\/woff2;base64,([\w+/=]+)/g)];
  return fonts.reduce((bytes, [, base64 = '']) => bytes + Buffer.byteLength(base64, 'base64'), 0);
}

async function bytesOf(site: Site, paths: Set<string>, encoding: string): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += (await site.encoded(path, encoding)).body.length;
  return bytes;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
