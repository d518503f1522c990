import { listOf } from '#db/queries/listings.ts';
import type { ListPage } from '#editorial/view.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { pageOfList } from './list.ts';

export async function readLatest(edition: string, number: number): Promise<ListPage | null> {
  'use cache';
  const list = listOf.edition(edition);
  dependsOn(tag.list(list));
  return pageOfList(edition, list, number);
}
