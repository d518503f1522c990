import { dayRange } from '#arabic/day-range.ts';
import { articleAddress } from '#db/queries/addresses.ts';
import { countCorrections } from '#db/queries/corrections.ts';
import { countListed, listedBetween, listOf } from '#db/queries/listings.ts';
import { pageBySlug, redirectFrom } from '#db/queries/record.ts';
import { allEditions, allSections, authorBySlug, topicBySlug } from '#db/queries/taxonomy.ts';
import { type Address, parseAddress } from '#editorial/address.ts';
import { editionIds, standardEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { pageSize } from '../reads/paging.ts';
import { store } from '../store.ts';

/** Where server/http asks for the page that it shows when something went wrong. */
const faultPath = '/status/500';

/** What becomes of a request for a public path, decided before anything is drawn. */
export type Resolution =
  /** Draw this route; `route` is a path under app/[locale]. */
  | { kind: 'show'; edition: string; route: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'absent'; edition: string; status: 404 | 500 }
  /** An article that was withdrawn: `route` is the page that says why. */
  | { kind: 'gone'; edition: string; status: 410; route: string };

/**
 * Decides what a public path gets: a page, the true address of what it means (308), gone (410) or not found (404).
 * Costs one statement for most pages, and one more for pages of a list after the first.
 */
export async function resolve(path: string): Promise<Resolution> {
  const [first, ...rest] = path.split('/').filter(Boolean);
  if (first === standardEdition) {
    // A backslash is a slash to browsers, and two slashes lead to another host.
    return { kind: 'redirect', to: `/${rest.join('/').replaceAll('\\', '%5C')}` };
  }
  const { edition, address } = parseAddress(path, editionIds);
  if (
    path.endsWith(faultPath) &&
    path === hrefOf({ page: 'front' }, edition).replace(/\/$/, '') + faultPath
  ) {
    return absent(edition, 500);
  }
  if (!address) return absent(edition);
  const resolution = await resolveAddress(address, edition, path);
  if (resolution.kind !== 'show') return resolution;
  const truth = hrefOf(address, edition);
  return path === truth ? resolution : { kind: 'redirect', to: truth };
}

async function resolveAddress(address: Address, edition: string, path: string): Promise<Resolution> {
  const { read } = await store();
  switch (address.page) {
    case 'front':
    case 'search':
      return show(edition, address.page === 'front' ? [] : ['search']);
    case 'latest':
      return paged(edition, ['latest'], address.number, () => countListed(read, listOf.edition(edition)));
    case 'corrections':
      return paged(edition, ['corrections'], address.number, () => countCorrections(read, edition));
    case 'article':
    case 'short':
      return article(address, edition, path);
    case 'section': {
      const section = (await allSections(read)).find(
        (one) => one.edition === edition && one.slug === address.slug,
      );
      if (!section) return moved(edition, `/${address.slug}`);
      return paged(edition, ['section', address.slug], address.number, () =>
        countListed(read, listOf.section(section.id)),
      );
    }
    case 'topic': {
      const topic = await topicBySlug(read, edition, address.slug);
      if (!topic) return moved(edition, `/topics/${address.slug}`);
      return paged(edition, ['topic', address.slug], address.number, () =>
        countListed(read, listOf.topic(topic.id)),
      );
    }
    case 'author': {
      const author = await authorBySlug(read, edition, address.slug);
      if (!author) return moved(edition, `/authors/${address.slug}`);
      return paged(edition, ['author', address.slug], address.number, () =>
        countListed(read, listOf.author(author.id)),
      );
    }
    case 'archive':
      return archive(address, edition);
    case 'page': {
      const page = await pageBySlug(read, edition, address.slug);
      return page ? show(edition, ['page', address.slug]) : moved(edition, `/pages/${address.slug}`);
    }
  }
}

/** The id decides: whatever stands around it, the article is shown at its true address. */
async function article(
  address: Extract<Address, { page: 'article' | 'short' }>,
  edition: string,
  path: string,
): Promise<Resolution> {
  const { read } = await store();
  const found = await articleAddress(read, address.id);
  if (found?.status === 'withdrawn') {
    const { edition } = found;
    return { kind: 'gone', edition, status: 410, route: `/${edition}/gone/${address.id}` };
  }
  if (found?.status !== 'published') return absent(edition);
  const truth = hrefOf(
    { page: 'article', section: found.section, id: address.id, slug: found.slug },
    found.edition,
  );
  return path === truth ? show(found.edition, ['article', address.id]) : { kind: 'redirect', to: truth };
}

async function archive(
  { day, number }: Extract<Address, { page: 'archive' }>,
  edition: string,
): Promise<Resolution> {
  const { read } = await store();
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

/** What is unknown may have had another name once. */
async function moved(edition: string, path: string): Promise<Resolution> {
  const { read } = await store();
  const target = await redirectFrom(read, edition, path);
  if (target === undefined) return absent(edition);
  const prefix = edition === standardEdition ? '' : `/${edition}`;
  return { kind: 'redirect', to: prefix + encodeURI(target) };
}

function show(edition: string, route: string[]): Resolution {
  return { kind: 'show', edition, route: `/${[edition, ...route.map(encodeURIComponent)].join('/')}` };
}

function absent(edition: string, status: 404 | 500 = 404): Resolution {
  return { kind: 'absent', edition, status };
}
