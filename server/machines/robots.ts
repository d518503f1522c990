import { editionIds } from '#messages/editions.ts';
import { editionPrefix, hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';

/**
 * Where crawlers are not wanted, and where the sitemaps are. A path is closed with what is below it and nothing that only
 * begins like it: a section may be called «administration».
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robots(): string {
  const admin = editionIds.map((edition) => `${editionPrefix(edition)}/admin`);
  const search = editionIds.map((edition) => hrefOf({ page: 'search' }, edition));
  return [
    'User-agent: *',
    ...admin.flatMap((path) => [`Disallow: ${path}$`, `Disallow: ${path}/`]),
    ...search.map((path) => `Disallow: ${path}?`),
    'Disallow: /api/',
    'Allow: /api/v1/',
    '',
    ...['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${absolute(path)}`),
    '',
  ].join('\n');
}
