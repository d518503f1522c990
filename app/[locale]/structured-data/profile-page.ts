import type { ProfilePage } from 'schema-dts';
import type { AuthorView, Shell } from '#editorial/view.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '#server/absolute.ts';
import { newsMediaOrganization } from './organization.ts';

/**
 * The page of an author, and who that is.
 * https://developers.google.com/search/docs/appearance/structured-data/profile-page
 */
export function profilePage(author: AuthorView, shell: Shell, edition: EditionId): ProfilePage {
  const { name, slug, role, bio } = author;
  const url = absolute(hrefOf({ page: 'author', slug, number: 1 }, edition));
  return {
    '@type': 'ProfilePage',
    url,
    inLanguage: editionFormats[edition].tag,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name,
      url,
      ...(role && { jobTitle: role }),
      ...(bio && { description: bio }),
      worksFor: newsMediaOrganization(shell, edition),
    },
  };
}
