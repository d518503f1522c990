import type { FeedFile } from '#editorial/address.ts';

/** What each form of a feed calls itself: by habit for RSS, RFC 4287 §7 for Atom, jsonfeed.org/version/1.1 for JSON. */
export const feedTypes: Record<FeedFile, string> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};
