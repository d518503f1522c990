import { stretchOf } from '#db/queries/listings.ts';
import type { ListPage } from '#editorial/view.ts';
import { store } from '../store.ts';
import { listPage, stretch } from './paging.ts';
import { teasers } from './teaser.ts';

/** One page of a list of db/queries/listings.ts: three statements. The caller names what it depends on. */
export async function pageOfList(edition: string, list: string, number: number): Promise<ListPage> {
  const { read } = await store();
  const { total, articleIds } = await stretchOf(read, list, stretch(number));
  return listPage(await teasers(edition, articleIds), total, number);
}
