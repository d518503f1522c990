import { fold } from '#arabic/fold.ts';
import { pageById, pagesOf } from '#db/queries/record.ts';
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

const lists: ReadonlySet<string> = new Set(['sections', 'topics', 'authors', 'pages', 'redirects']);

/** Whether there is something at an address below one of these lists; true for what lies elsewhere. */
export async function hasTaxonomyPage([list = '', id, ...more]: readonly string[]): Promise<boolean> {
  if (!lists.has(list) || id === undefined) return true;
  if (list !== 'pages' || more.length > 0) return false;
  return id === 'new' || (await readPageText(id)) !== null;
}
