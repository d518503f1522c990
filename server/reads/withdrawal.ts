import { withdrawnReason } from '#db/queries/addresses.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';

/** What readers are told of why an article was withdrawn; empty where it is not, or not any more. */
export async function readWithdrawal(id: string): Promise<string> {
  'use cache';
  dependsOn(tag.article(id));
  const { read } = await store();
  return (await withdrawnReason(read, id)) ?? '';
}
