import type { BreadcrumbList } from 'schema-dts';
import type { EditionId } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '#server/absolute.ts';

/**
 * The way from the front page to a page: what its breadcrumbs show, the page itself last.
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @param home what the front page is called there
 */
export function breadcrumbList(
  path: { name: string; href: string }[],
  home: string,
  edition: EditionId,
): BreadcrumbList {
  const way = [{ name: home, href: hrefOf({ page: 'front' }, edition) }, ...path];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(href),
    })),
  };
}
