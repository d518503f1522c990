import { escapedXml } from '../xml.ts';

/** A page as a sitemap names it. */
export interface MapEntry {
  /** Absolute, as all addresses here. */
  loc: string;
  /** When what readers see there last changed; null: it is not known. */
  lastmod: Date | null;
  news?: NewsEntry;
  images?: string[];
  alternates?: [language: string, href: string][];
}

interface NewsEntry {
  publication: string;
  /** ISO 639, two or three letters. */
  language: string;
  publishedAt: Date;
  title: string;
}

/** The length of an address above which the schema refuses it. */
export const longestAddress = 2048;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const extensions = {
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
} as const;

/** The opening of a list of pages; what follows are `urlElement`s and `urlsetEnd`. */
export function urlsetStart(used: (keyof typeof extensions)[]): string {
  const names = used.map((name) => ` xmlns:${name}="${extensions[name]}"`).join('');
  return `${declaration}<urlset xmlns="${sitemaps}"${names}>\n`;
}

export const urlsetEnd = '</urlset>\n';

/**
 * One page, in the order of the schema: what is of sitemaps.org first, then what others added.
 * @see https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd
 */
export function urlElement({ loc, lastmod, news, images = [], alternates = [] }: MapEntry): string {
  return [
    `<url>${located(loc, lastmod)}`,
    news ? newsElement(news) : '',
    ...images.map((image) => `<image:image>${element('image:loc', image)}</image:image>`),
    ...alternates.map(
      ([language, href]) =>
        `<xhtml:link rel="alternate" hreflang="${escapedXml(language)}" href="${escapedXml(href)}"/>`,
    ),
    '</url>\n',
  ].join('');
}

/** @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function newsElement({ publication, language, publishedAt, title }: NewsEntry): string {
  const published = element('news:name', publication) + element('news:language', language);
  return `<news:news><news:publication>${published}</news:publication>${element('news:publication_date', instant(publishedAt))}${element('news:title', title)}</news:news>`;
}

/** A list of sitemaps. @see https://www.sitemaps.org/schemas/sitemap/0.9/siteindex.xsd */
export function sitemapIndex(maps: Pick<MapEntry, 'loc' | 'lastmod'>[]): string {
  const rows = maps.map(({ loc, lastmod }) => `<sitemap>${located(loc, lastmod)}</sitemap>\n`);
  return `${declaration}<sitemapindex xmlns="${sitemaps}">\n${rows.join('')}</sitemapindex>\n`;
}

function located(loc: string, lastmod: Date | null): string {
  return element('loc', loc) + (lastmod ? element('lastmod', instant(lastmod)) : '');
}

/** A moment to the second, as W3C's profile of ISO 8601 writes it. */
function instant(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function element(name: string, text: string, attributes: Record<string, string> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedXml(value)}"`);
  return `<${name}${written.join('')}>${escapedXml(text)}</${name}>`;
}
