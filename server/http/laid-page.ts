import { hash } from 'node:crypto';

const suffix = '.html';
/** Of Linux, for one part of a path. */
const longestName = 255;
const mostSeconds = 2 ** 31;

/** What depends on the bytes alone, what nginx takes out, and what it says of its own knowledge. */
const notTheRecipes =
  /^(?:content-length|content-encoding|etag|vary|surrogate-key|cache-tag|x-accel-expires|strict-transport-security)$/;

/**
 * The folder of all pages with one head, as the recipe for nginx names it: `https-on` or `https-` (its variable `$https`), and a digest of what the
 * recipe has to say with them. A recipe for another head, of another release say, finds no page there and asks this process.
 * @param head flat
 */
export function recipeOf(head: readonly string[]): string {
  const lines: string[] = [];
  let kind = 'https-';
  for (let at = 0; at < head.length; at += 2) {
    const name = String(head[at]).toLowerCase();
    if (name === 'strict-transport-security') kind = 'https-on';
    if (!notTheRecipes.test(name)) lines.push(`${name}: ${withoutUpgrade(String(head[at + 1]))}`);
  }
  return `${kind}/${hash('sha256', lines.toSorted().join('\n')).slice(0, 12)}`;
}

/** The one part of a policy that says whether the site is on https, as `kind` does. */
function withoutUpgrade(value: string): string {
  return value.replace(' upgrade-insecure-requests;', '');
}

/**
 * The name of the file in which nginx looks for a path, as nginx writes it: decoded. Null for one that cannot be a file's,
 * or that nginx would take for another.
 */
export function fileNameOf(path: string): string | null {
  try {
    const parts = path.slice(1).split('/').map(decodeURIComponent);
    const isPlain = (part: string) => part !== '' && !part.startsWith('.') && !/[/\0]/.test(part);
    if (!path.startsWith('/') || (path !== '/' && !parts.every(isPlain))) return null;
    const names = parts.with(-1, parts.at(-1) + suffix);
    return names.every((name) => Buffer.byteLength(name) <= longestName) ? names.join('/') : null;
  } catch {
    return null;
  }
}

/** Seconds since 1970 that stand for a tag: other bytes, another time. */
export function timeOf(head: readonly string[]): number {
  const at = head.findIndex((name) => name.toLowerCase() === 'etag');
  return Number.parseInt(hash('sha256', head[at + 1] ?? '').slice(0, 8), 16) % mostSeconds;
}
