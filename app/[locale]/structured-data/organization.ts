import type { NewsMediaOrganization } from 'schema-dts';
import type { Shell } from '#editorial/view.ts';
import type { EditionId } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '#server/absolute.ts';

/** The standing page that says by what rules the newsroom works, where it has one. */
const principles = 'editorial-standards';

/**
 * The newsroom, as who publishes its stories and stands for them.
 * https://developers.google.com/search/docs/appearance/structured-data/organization
 */
export function newsMediaOrganization(shell: Shell, edition: EditionId): NewsMediaOrganization {
  const front = absolute(hrefOf({ page: 'front' }, edition));
  const principlesHref = hrefOf({ page: 'page', slug: principles }, edition);
  const hasPrinciples = shell.pages.some(({ href }) => href === principlesHref);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${front}#organization`,
    name: shell.edition.name,
    url: front,
    ...(shell.edition.tagline && { slogan: shell.edition.tagline }),
    ...(hasPrinciples && {
      publishingPrinciples: absolute(principlesHref),
      ethicsPolicy: absolute(principlesHref),
    }),
    correctionsPolicy: absolute(hrefOf({ page: 'corrections', number: 1 }, edition)),
  };
}
