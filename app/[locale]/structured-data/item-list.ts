import type { ItemList } from 'schema-dts';
import type { ListPage } from '#editorial/view.ts';
import { absolute } from '#server/absolute.ts';

/**
 * The stories that a page of a list links to, in their order; nothing for a page without any.
 * https://developers.google.com/search/docs/appearance/structured-data/carousel#summary-page
 * @param href the address of that page
 */
export function itemList({ teasers }: Pick<ListPage, 'teasers'>, name: string, href: string): ItemList[] {
  if (teasers.length === 0) return [];
  const itemListElement = teasers.map(
    (teaser, at) =>
      ({
        '@type': 'ListItem',
        position: at + 1,
        name: teaser.headline,
        url: absolute(teaser.href),
      }) as const,
  );
  return [{ '@type': 'ItemList', name, url: absolute(href), numberOfItems: teasers.length, itemListElement }];
}
