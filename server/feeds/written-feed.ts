import type { FeedFile } from '#editorial/address.ts';
import { digestOf } from '../importing/digest.ts';
import { writeAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** A feed in its final text. */
export interface WrittenFeed {
  file: FeedFile;
  /** As a BCP-47 tag. */
  language: string;
  /** Where it lies, and the WebSub hub that tells of its changes; without a hub both are left out. */
  links: { self: string; hub: string } | null;
  text: string;
  digest: string;
  /** When anything that feeds show last changed: this one is no younger. */
  changed: Date;
}

const writers: Record<FeedFile, (feed: Feed) => string> = {
  'feed.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJsonFeed,
};

export function writtenFeed(feed: Feed, file: FeedFile, changed: Date): WrittenFeed {
  const text = writers[file](feed);
  const links = feed.hub === null ? null : { self: feed.self, hub: feed.hub };
  return { file, language: feed.language.tag, links, text, digest: digestOf(text), changed };
}
