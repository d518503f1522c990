/** Addresses of the newsroom at which something is shown as readers see it. */
const shownAsReaders = 'admin/(?:(?:front|ticker)/preview|articles/[^/?]+/frame|shared/[^/?]+)(?:\\?|$)';

/**
 * Tells which paths are readers' pages; what belongs to the newsroom, the machinery or the files is none, save
 * for previews: they are drawn, and finished, as readers' pages are.
 * @param editions all editions' ids, the default first
 */
export function readersPathTest(editions: readonly string[]): (path: string) => boolean {
  const prefixes = editions.slice(1).map((edition) => `${edition}/`);
  const others = new RegExp(`^/(?:(?:${prefixes.join('|')})?admin|api|_next|media|assets|og)(?:[/?]|$)`);
  const previews = new RegExp(`^/(?:${prefixes.join('|')})?${shownAsReaders}`);
  return (path) => path.startsWith('/') && (!others.test(path) || previews.test(path));
}
