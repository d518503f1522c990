/** Addresses of the newsroom at which something is shown as readers see it. */
const shownAsReaders = 'admin/(?:(?:front|ticker)/preview|articles/[^/?]+/frame|shared/[^/?]+)(?:\\?|$)';

/** What crawlers and browsers ask for, and no reader sees: once for the site, and once for each edition. */
const forMachines =
  '(?:news-)?sitemap\\.xml|sitemaps/[^/?]+/[^/?]+|robots\\.txt|favicon\\.ico|\\.well-known/security\\.txt';
const forMachinesOfEdition = 'manifest\\.webmanifest|opensearch\\.xml';

/**
 * Tells which paths are readers' pages; what belongs to the newsroom, the machinery, machines or the files is none, save
 * for previews: they are drawn, and finished, as readers' pages are.
 * @param editions all editions' ids, the default first
 */
export function readersPathTest(editions: readonly string[]): (path: string) => boolean {
  const prefixes = editions.slice(1).map((edition) => `${edition}/`);
  const prefix = `(?:${prefixes.join('|')})?`;
  const others = new RegExp(`^/(?:${prefix}admin|api|_next|media|assets|og)(?:[/?]|$)`);
  const machines = new RegExp(`^/(?:${forMachines}|${prefix}(?:${forMachinesOfEdition}))(?:\\?|$)`);
  const previews = new RegExp(`^/${prefix}${shownAsReaders}`);
  const isOther = (path: string) => (others.test(path) && !previews.test(path)) || machines.test(path);
  return (path) => path.startsWith('/') && !isOther(path);
}
