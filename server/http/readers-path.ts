/**
 * Tells which paths are readers' pages; what belongs to the newsroom, the machinery or the files is none.
 * @param editions all editions' ids, the default first
 */
export function readersPathTest(editions: readonly string[]): (path: string) => boolean {
  const prefixes = editions.slice(1).map((edition) => `${edition}/`);
  const others = new RegExp(`^/(?:(?:${prefixes.join('|')})?admin|api|_next|media|assets|og)(?:[/?]|$)`);
  return (path) => path.startsWith('/') && !others.test(path);
}
