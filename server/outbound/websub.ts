import type { Reader } from '#db/doors.ts';
import { announcedLists } from '#db/queries/announced.ts';
import { type FeedSubject, feedFiles } from '#editorial/address.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import { type Attempt, attempt } from './attempt.ts';
import { isPublicOrOwnAddress } from './public-address.ts';

/**
 * Tells a hub that feeds have changed, in the way that hubs have understood since PubSubHubbub: a form with
 * `hub.mode=publish` and a `hub.url` for each feed (WebSub leaves it to hub and publisher, W3C WebSub §3). The hub is the
 * operator's choice and may stand in their own network.
 * @param lists in the sense of db/queries/listings.ts
 * @returns null: none of the lists is there any more
 */
export async function pingHub(read: Reader, hub: string, lists: string[]): Promise<Attempt | null> {
  const feeds = await feedsOf(read, lists);
  if (feeds.length === 0) return null;
  const form = new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((url) => ['hub.url', url])]);
  return attempt(hub, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    mayReach: isPublicOrOwnAddress,
  });
}

async function feedsOf(read: Reader, lists: string[]): Promise<string[]> {
  const idsOf = (kind: string) =>
    lists.flatMap((list) => (list.startsWith(`${kind}:`) ? [list.slice(kind.length + 1)] : []));
  const subjects: { edition: string; of: FeedSubject }[] = idsOf('edition').map((edition) => ({
    edition,
    of: { page: 'front' },
  }));
  for (const page of ['section', 'topic', 'author'] as const) {
    for (const { edition, slug } of await announcedLists(read, page, idsOf(page)))
      subjects.push({ edition, of: { page, slug, number: 1 } });
  }
  return subjects.flatMap(({ edition, of }) =>
    feedFiles.map((file) => absolute(hrefOf({ page: 'feed', file, of }, edition))),
  );
}
