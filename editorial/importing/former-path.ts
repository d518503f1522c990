/** The path that an address has on its site, as old addresses are kept: without query; null: it is no address of a page. */
export function formerPath(address: string): string | null {
  const parsed = URL.parse(address);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const path = parsed.pathname.replace(/\/+$/, '');
  return path === '' || path.length > 900 ? null : path;
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
