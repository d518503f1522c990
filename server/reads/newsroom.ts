import { shellRows } from '#db/queries/shell.ts';
import type { SectionRow } from '#db/queries/taxonomy.ts';
import { editionIds } from '#messages/editions.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';

const tickerLength = 8;
/** A story is breaking as long as its editor says so and it is among this many newest. */
const newest = 10;

/** What stands around the pages of all editions, in one statement: small, and wanted by every page. */
export async function readNewsroom() {
  'use cache';
  dependsOn(...editionIds.map(tag.shell));
  return shellRows((await store()).read, { tickerLength, newest });
}

/** Every section of every edition. */
export async function readSections(): Promise<SectionRow[]> {
  return (await readNewsroom()).flatMap((edition) => edition.sections);
}
