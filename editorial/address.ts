/**
 * The addresses of the portal: one table read in both directions. `parseAddress` tells what a public path asks for,
 * `addressOf` writes the path of a thing; each is the other's inverse (address.test.ts).
 *
 * The default edition lives at `/`, any other under its own prefix. An article is found by its id alone, so whatever
 * follows the id, cut or spoiled as it may be, is kept only to be compared with the true address.
 */
export type Address =
  | { page: 'front' }
  | { page: 'latest'; number: number }
  | { page: 'section'; slug: string; number: number }
  | { page: 'article'; section: string; id: string; slug: string }
  | { page: 'short'; id: string }
  | { page: 'topic'; slug: string; number: number }
  | { page: 'author'; slug: string; number: number }
  | { page: 'archive'; day: string; number: number }
  | { page: 'search' }
  | { page: 'corrections'; number: number }
  | { page: 'page'; slug: string }
  | { page: 'feed'; file: FeedFile; of: FeedSubject };

/** The forms that a feed comes in, each under its list's address: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. */
export const feedFiles = ['feed.xml', 'atom.xml', 'feed.json'] as const;

export type FeedFile = (typeof feedFiles)[number];

/** The page whose list a feed follows; the front page stands for all that its edition publishes. */
export type FeedSubject =
  | { page: 'front' }
  | { page: 'section'; slug: string; number: 1 }
  | { page: 'topic'; slug: string; number: 1 }
  | { page: 'author'; slug: string; number: 1 };

export interface Located {
  edition: string;
  /** null: the path has the shape of no page. */
  address: Address | null;
}

/** Words a section can never be called, because an address already begins with them. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  '_next',
  'a',
  'admin',
  'api',
  'archive',
  'assets',
  'authors',
  'corrections',
  'feed',
  'healthz',
  'latest',
  'media',
  'metrics',
  'og',
  'pages',
  'readyz',
  'search',
  'sitemaps',
  'status',
  'topics',
]);

export const articleId = /^[a-z0-9]{8,12}$/;
const pageNumber = /^[1-9][0-9]{0,5}$/;
const day = /^\d{4}\/\d{2}\/\d{2}$/;

/** True for the shape of an article's id: 8 to 12 lower-case letters and digits. */
export function isArticleId(text: string): boolean {
  return articleId.test(text);
}

/** The id in the address of an article; null: it is of anything else. */
export function articleIdIn(address: Address | null | undefined): string | null {
  return address && 'id' in address ? address.id : null;
}

export function isFeedFile(text: string | undefined): text is FeedFile {
  return (feedFiles as readonly (string | undefined)[]).includes(text);
}

/** The feed of the list at an address; null where no feed follows it. */
export function feedOf(of: Address | null, file: FeedFile): Extract<Address, { page: 'feed' }> | null {
  if (of?.page === 'front') return { page: 'feed', file, of };
  if (of?.page !== 'section' && of?.page !== 'topic' && of?.page !== 'author') return null;
  return of.number === 1 ? { page: 'feed', file, of: { ...of, number: 1 } } : null;
}

/**
 * Reads a public path, percent-encoded or not.
 * @param path begins with `/`; a query string is not part of it
 * @param editions all editions' ids, the default first
 */
export function parseAddress(path: string, editions: readonly string[]): Located {
  const { edition, parts } = partsWithin(path, editions);
  return { edition, address: addressFrom(parts) };
}

/** The same path as it is within its edition: without prefix, decoded and in NFC, as old addresses are kept. */
export function pathWithin(path: string, editions: readonly string[]): { edition: string; path: string } {
  const { edition, parts } = partsWithin(path, editions);
  return { edition, path: `/${parts.join('/')}` };
}

/** The path of a page within its edition. */
export function ownPath(address: Address): string {
  return `/${partsOf(address).join('/')}`;
}

function partsWithin(path: string, editions: readonly string[]): { edition: string; parts: string[] } {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const [standard = 'ar', ...others] = editions;
  const edition = others.includes(parts[0] ?? '') ? (parts.shift() as string) : standard;
  return { edition, parts };
}

function addressFrom(parts: string[]): Address | null {
  const last = parts.at(-1);
  // Nothing but a list has a feed: behind an article's id the same word is a slug that was spoiled.
  return (isFeedFile(last) && feedOf(pageFrom(parts.slice(0, -1)), last)) || pageFrom(parts);
}

function pageFrom(parts: string[]): Address | null {
  const [first, second, third, ...more] = parts;
  if (first === undefined) return { page: 'front' };
  switch (first) {
    case 'latest':
      return numbered(parts.slice(1), (number) => ({ page: 'latest', number }));
    case 'topics':
      return slugged(parts, (slug, number) => ({ page: 'topic', slug, number }));
    case 'authors':
      return slugged(parts, (slug, number) => ({ page: 'author', slug, number }));
    case 'archive': {
      const date = parts.slice(1, 4).join('/');
      if (!day.test(date)) return null;
      return numbered(parts.slice(4), (number) => ({
        page: 'archive',
        day: date.replaceAll('/', '-'),
        number,
      }));
    }
    case 'search':
      return second === undefined ? { page: 'search' } : null;
    case 'corrections':
      return numbered(parts.slice(1), (number) => ({ page: 'corrections', number }));
    case 'pages':
      return second !== undefined && third === undefined ? { page: 'page', slug: second } : null;
    case 'a':
      return second !== undefined && articleId.test(second) ? { page: 'short', id: second } : null;
  }
  if (reservedSlugs.has(first)) return null;
  if (second !== undefined && articleId.test(second)) {
    return { page: 'article', section: first, id: second, slug: [third ?? '', ...more].join('/') };
  }
  return numbered(parts.slice(1), (number) => ({ page: 'section', slug: first, number }));
}

/**
 * The path of a page, percent-encoded, so that it can stand in an attribute, a header and a redirect alike.
 * Page 1 of a list is the list's own address.
 */
export function addressOf(address: Address, edition: string, standard: string): string {
  const path = [...(edition === standard ? [] : [edition]), ...partsOf(address)];
  return `/${path.map((part) => encodeURIComponent(part)).join('/')}`;
}

function partsOf(address: Address): string[] {
  switch (address.page) {
    case 'front':
      return [];
    case 'latest':
    case 'corrections':
      return [address.page, ...pageNumberPart(address.number)];
    case 'section':
      return [address.slug, ...pageNumberPart(address.number)];
    case 'article':
      return [address.section, address.id, address.slug].filter((part) => part !== '');
    case 'short':
      return ['a', address.id];
    case 'topic':
      return ['topics', address.slug, ...pageNumberPart(address.number)];
    case 'author':
      return ['authors', address.slug, ...pageNumberPart(address.number)];
    case 'archive':
      return ['archive', ...address.day.split('-'), ...pageNumberPart(address.number)];
    case 'search':
      return ['search'];
    case 'page':
      return ['pages', address.slug];
    case 'feed':
      return [...partsOf(address.of), address.file];
  }
}

function pageNumberPart(number: number): string[] {
  return number > 1 ? [String(number)] : [];
}

function numbered(rest: string[], make: (number: number) => Address): Address | null {
  if (rest.length === 0) return make(1);
  if (rest.length > 1 || !pageNumber.test(rest[0] ?? '')) return null;
  return make(Number(rest[0]));
}

function slugged(parts: string[], make: (slug: string, number: number) => Address): Address | null {
  const slug = parts[1];
  return slug === undefined ? null : numbered(parts.slice(2), (number) => make(slug, number));
}

/** A spoiled escape (`%D8` alone) or a NUL is read as it stands: it then names nothing, and nothing throws. */
function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part).normalize('NFC');
    return text.includes('\0') ? encodeURIComponent(text) : text;
  } catch {
    return part;
  }
}
