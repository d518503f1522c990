import { lastOf } from '#db/queries/record.ts';
import type { FeedFile, FeedSubject } from '#editorial/address.ts';
import type { EditionId } from '#messages/editions.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { composeFeed } from '../feeds/compose.ts';
import { showingEvents } from '../feeds/showing-events.ts';
import { type WrittenFeed, writtenFeed } from '../feeds/written-feed.ts';
import { store } from '../store.ts';
import { readNewsroom } from './newsroom.ts';

/** The feed of a list in one form, kept as it is written until something in it changes. Null: no such list. */
export async function readFeed(
  edition: EditionId,
  of: FeedSubject,
  file: FeedFile,
): Promise<WrittenFeed | null> {
  'use cache';
  dependsOn();
  const own = (await readNewsroom()).find(({ id }) => id === edition);
  if (!own) return null;
  const { read } = await store();
  const changed = (await lastOf(read, [...showingEvents])) ?? new Date(0);
  const composed = await composeFeed(own, { edition, of, file }, changed);
  if (!composed) return null;
  dependsOn(tag.list(composed.list), ...composed.articleIds.map(tag.article));
  return writtenFeed(composed.feed, file, changed);
}
