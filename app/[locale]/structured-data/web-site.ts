import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Shell } from '#editorial/view.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '#server/absolute.ts';

/**
 * The portal itself, and how to search it.
 * https://developers.google.com/search/docs/appearance/site-names
 */
export function webSite(shell: Shell, edition: EditionId): WebSite {
  const url = absolute(hrefOf({ page: 'front' }, edition));
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(hrefOf({ page: 'search' }, edition))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    name: shell.edition.name,
    ...(shell.edition.tagline && { description: shell.edition.tagline }),
    url,
    inLanguage: editionFormats[edition].tag,
    publisher: { '@id': `${url}#organization` },
    potentialAction: search,
  };
}
