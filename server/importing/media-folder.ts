import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Finds a picture in a local copy of another system's pictures (`wp-content/uploads`, Ghost's `content/images`) by the
 * tail of its address's path, the longest first. What lies outside the folder is not there, however it is led to.
 * @param path of an address, percent-encoded
 * @returns the file's path; null: it is not there
 */
export async function inMediaFolder(folder: string, path: string): Promise<string | null> {
  const segments = decodedSegments(path);
  if (!segments) return null;
  const root = await realpath(folder);
  for (let from = 0; from < segments.length; from++) {
    for (const tail of spellings(segments.slice(from).join(sep))) {
      const found = await fileAt(join(root, tail));
      if (found?.startsWith(root + sep)) return found;
    }
  }
  return null;
}

function decodedSegments(path: string): string[] | null {
  try {
    const segments = path.split('/').map(decodeURIComponent).filter(Boolean);
    const isWrong = (segment: string) => segment === '..' || segment === '.' || /[/\\\0]/.test(segment);
    return segments.some(isWrong) ? null : segments;
  } catch {
    return null;
  }
}

/** A name in Arabic or with accents lies on the disk composed or decomposed, as the system that copied it liked. */
function spellings(tail: string): string[] {
  return [...new Set([tail, tail.normalize('NFC'), tail.normalize('NFD')])];
}

async function fileAt(path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}
