import { fold } from '#arabic/fold.ts';
import { isPage, pageById, pagesOf } from '#db/queries/record.ts';
import { redirectsOf } from '#db/queries/redirects.ts';
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
  const rows = await redirectsOf(read, edition);
  const found =
    sought === '' ? rows : rows.filter(({ path, target }) => fold(`${path} ${target}`).includes(sought));
  return {
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / redirectsOnPage)),
    redirects: found.slice((number - 1) * redirectsOnPage, number * redirectsOnPage),
  };
}

/** Whether there is something at an address below the list of pages. */
export async function isPageAt([id = '', ...more]: readonly string[]): Promise<boolean> {
  if (more.length > 0) return false;
  return id === 'new' || isPage((await store()).read, id);
}
