import { fold } from '#arabic/fold.ts';
import { isPage, pageById, pagesOf } from '#db/queries/record.ts';
import { countRedirects, redirectsAt, redirectsOf } from '#db/queries/redirects.ts';
import { store } from '../store.ts';

const redirectsOnPage = 100;

/** The pages of an edition that are no articles, in their order. */
export async function readPages(edition: string) {
  const { read } = await store();
  return pagesOf(read, edition);
}

/** One page with its text as it stands; null: it is not there. */
export async function readPageText(id: string) {
  const { read } = await store();
  return (await pageById(read, id)) ?? null;
}

/**
 * A page of an edition's old addresses and where they lead.
 * @param query searched for in both, folded
 */
export async function readRedirects(edition: string, query: string, number: number) {
  const { read } = await store();
  const sought = fold(query).trim();
  const offset = (number - 1) * redirectsOnPage;
  const pagesFor = (total: number) => Math.max(1, Math.ceil(total / redirectsOnPage));
  // An archive brings hundreds of thousands of them, of which a page needs its own.
  if (sought === '') {
    const total = await countRedirects(read, edition);
    const redirects = await redirectsAt(read, edition, { limit: redirectsOnPage, offset });
    return { total, pages: pagesFor(total), redirects };
  }
  const rows = await redirectsOf(read, edition);
  const found = rows.filter(({ path, target }) => fold(`${path} ${target}`).includes(sought));
  return {
    total: found.length,
    pages: pagesFor(found.length),
    redirects: found.slice(offset, offset + redirectsOnPage),
  };
}

/** Whether there is something at an address below the list of pages. */
export async function isPageAt([id = '', ...more]: readonly string[]): Promise<boolean> {
  if (more.length > 0) return false;
  return id === 'new' || isPage((await store()).read, id);
}
