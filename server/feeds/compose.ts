import { wholeArticles } from '#db/queries/feeds.ts';
import { newestOf } from '#db/queries/listings.ts';
import type { FeedFile, FeedSubject } from '#editorial/address.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { env, siteUrl } from '../env.ts';
import { store } from '../store.ts';
import type { Feed } from './feed.ts';
import { type EditionOfFeed, followedList } from './followed-list.ts';
import { feedStories } from './story.ts';

/** How many stories a feed holds, the newest first. */
export const mostStories = 30;

interface AskedFor {
  edition: EditionId;
  of: FeedSubject;
  file: FeedFile;
}

export interface Composed {
  /** What it follows, in the sense of db/queries/listings.ts. */
  list: string;
  articleIds: string[];
  feed: Feed;
}

/**
 * The feed of a list: four statements at most, however many stories there are and however long. Null: no such list.
 * @param changed when anything that feeds show last changed: that of a feed without stories
 */
export async function composeFeed(
  own: EditionOfFeed,
  { edition, of, file }: AskedFor,
  changed: Date,
): Promise<Composed | null> {
  const followed = await followedList(own, edition, of);
  if (!followed) return null;
  const { list, title, description } = followed;
  const { read } = await store();
  const articleIds = (await newestOf(read, [{ list, limit: mostStories }])).get(list) ?? [];
  const rows = (await wholeArticles(read, articleIds)).filter(({ status }) => status === 'published');
  const { timeZone: zone, sections } = own;
  const stories = await feedStories(rows, { edition, zone, sections });
  const origin = siteUrl();
  const times = stories.map(({ updated }) => updated.getTime());
  const feed: Feed = {
    id: `${origin}/#${list}`,
    self: origin + hrefOf({ page: 'feed', file, of }, edition),
    hub: env().websubHub ?? null,
    page: origin + hrefOf(of, edition),
    title,
    description,
    language: editionFormats[edition],
    site: { name: own.name, href: origin + hrefOf({ page: 'front' }, edition) },
    updated: times.length > 0 ? new Date(Math.max(...times)) : changed,
    stories,
  };
  return { list, articleIds, feed };
}
