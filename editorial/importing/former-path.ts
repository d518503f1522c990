import { isNumbered } from '../redirects.ts';

const longestPath = 900;

/**
 * The path that an address has on its site, as old addresses are kept; null: it is no address of a page, or names its page
 * behind the question mark, where WordPress alone is understood.
 */
export function formerPath(address: string): string | null {
  const parsed = URL.parse(address);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  // Where readers came from is no part of what they came to.
  for (const name of [...parsed.searchParams.keys()])
    if (name.startsWith('utm_')) parsed.searchParams.delete(name);
  const { pathname, search } = parsed;
  if (search) return isNumbered(`${pathname}${search}`) ? `${pathname}${search}` : null;
  const path = withoutEndSlashes(pathname);
  return path === '' || path.length > longestPath ? null : path;
}

export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** A slug as other systems keep it: percent-encoded, and cut in the middle of a letter where it was long. */
export function decodedSlug(slug: string): string {
  for (let end = slug.length; end > 0; ) {
    try {
      return decodeURIComponent(slug.slice(0, end));
    } catch {
      end = slug.lastIndexOf('%', end - 1);
    }
  }
  return '';
}
