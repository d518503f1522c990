import { dayRange } from '#arabic/day-range.ts';
import type { Reader } from '#db/doors.ts';
import { articleAddress, idBySlug } from '#db/queries/addresses.ts';
import { countCorrections } from '#db/queries/corrections.ts';
import { countListed, listedBetween, listOf } from '#db/queries/listings.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import type { Address } from '#editorial/address.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { pageSize } from '../reads/paging.ts';

/** Why there is no page at an address. */
type AbsentStatus = 404 | 429 | 500 | 503;

/** What becomes of a request for a public path, decided before anything is drawn. */
export type Resolution =
  /** Draw this route; `route` is a path under app/[locale]. Files say themselves how they may be kept. */
  | { kind: 'show'; edition: string; route: string; isFor: 'everybody' | 'asker' | 'programs' }
  | { kind: 'redirect'; to: string }
  | { kind: 'absent'; edition: string; status: AbsentStatus }
  /** An article that was withdrawn: `route` is the page that says why. */
  | { kind: 'gone'; edition: string; status: 410; route: string };

/**
 * The page at an address, and whether readers may see it. Looks at no old addresses.
 * @param path as it was asked for, which an article's true address is compared with; absent: only what is there matters
 */
export async function findPage(
  read: Reader,
  address: Address,
  edition: string,
  path = '',
): Promise<Resolution> {
  switch (address.page) {
    case 'front':
      return show(edition, []);
    case 'search':
      return show(edition, ['search'], 'asker');
    case 'latest':
      return paged(edition, ['latest'], address.number, () => countListed(read, listOf.edition(edition)));
    case 'corrections':
      return paged(edition, ['corrections'], address.number, () => countCorrections(read, edition));
    case 'article':
    case 'short':
      return article(read, address, edition, path);
    case 'section':
    case 'topic':
    case 'author': {
      const { page, slug, number } = address;
      const id = await idBySlug(read, page, edition, slug);
      if (id === undefined) return absent(edition);
      return paged(edition, [page, slug], number, () => countListed(read, listOf[page](id)));
    }
    case 'archive':
      return archive(read, address, edition);
    case 'page': {
      const id = await idBySlug(read, 'page', edition, address.slug);
      return id === undefined ? absent(edition) : show(edition, ['page', address.slug]);
    }
    case 'feed': {
      const { file, of } = address;
      const list = await findPage(read, of, edition);
      if (list.kind !== 'show') return list;
      return show(edition, ['feed', file, ...('slug' in of ? [of.page, of.slug] : [])], 'programs');
    }
  }
}

/** The id decides: whatever stands around it, the article is shown at its true address. */
async function article(
  read: Reader,
  address: Extract<Address, { page: 'article' | 'short' }>,
  edition: string,
  path: string,
): Promise<Resolution> {
  const found = await articleAddress(read, address.id);
  if (found?.status === 'withdrawn') {
    const route = `/${found.edition}/gone/${address.id}`;
    return { kind: 'gone', edition: found.edition, status: 410, route };
  }
  if (found?.status !== 'published') return absent(edition);
  const truth = hrefOf(
    { page: 'article', section: found.section, id: address.id, slug: found.slug },
    found.edition,
  );
  return path === truth ? show(found.edition, ['article', address.id]) : { kind: 'redirect', to: truth };
}

async function archive(
  read: Reader,
  { day, number }: Extract<Address, { page: 'archive' }>,
  edition: string,
): Promise<Resolution> {
  const timeZone = (await allEditions(read)).find((one) => one.id === edition)?.timeZone ?? 'UTC';
  const range = dayRange(day, timeZone);
  if (!range) return absent(edition);
  const { total } = await listedBetween(read, {
    list: listOf.edition(edition),
    ...range,
    limit: 1,
    offset: 0,
  });
  return total > (number - 1) * pageSize ? show(edition, ['archive', day, String(number)]) : absent(edition);
}

/** The first page of a list always exists; a later one only where there is something on it. */
async function paged(
  edition: string,
  route: string[],
  number: number,
  count: () => Promise<number>,
): Promise<Resolution> {
  if (number > 1 && (await count()) <= (number - 1) * pageSize) return absent(edition);
  return show(edition, [...route, String(number)]);
}

function show(
  edition: string,
  route: string[],
  isFor: Extract<Resolution, { kind: 'show' }>['isFor'] = 'everybody',
): Resolution {
  return { kind: 'show', edition, route: `/${[edition, ...route.map(encodeURIComponent)].join('/')}`, isFor };
}

export function absent(edition: string, status: AbsentStatus = 404): Resolution {
  return { kind: 'absent', edition, status };
}
