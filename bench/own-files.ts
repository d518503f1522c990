import type { Site } from './site.ts';

/** The bytes, compressed with gzip, of the scripts and style sheets that a page names, each counted once. */
export async function ownFiles(site: Site, html: string): Promise<{ script: number; style: number }> {
  const paths = { script: new Set<string>(), style: new Set<string>() };
  for (const [tag, name] of html.matchAll(/<(script|link)\b[^>]*>/g)) {
    const path = attribute(tag, name === 'script' ? 'src' : 'href');
    const rel = attribute(tag, 'rel');
    if (path?.startsWith('/') !== true) continue;
    if (name === 'script' || rel === 'modulepreload') paths.script.add(path);
    else if (rel === 'stylesheet') paths.style.add(path);
  }
  return { script: await bytesOf(site, paths.script), style: await bytesOf(site, paths.style) };
}

async function bytesOf(site: Site, paths: Set<string>): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += (await site.encoded(path, 'gzip')).body.length;
  return bytes;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
