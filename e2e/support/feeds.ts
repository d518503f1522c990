import type { FeedFile } from '#editorial/address.ts';
import { type HeardFeed, heardByFeedsmith } from '#server/feeds/heard.testing.ts';
import { ask } from './ask.ts';
import type { Edition } from './editions.ts';

/** The lists of the demonstration newsroom that have feeds, one of each kind. */
export function followedPages({ prefix }: Edition): string[] {
  return [
    prefix || '/',
    `${prefix}/world`,
    `${prefix}/energy`,
    `${prefix}/topics/water`,
    `${prefix}/authors/amina-idrissi`,
  ];
}

/** Where a feed of a page lies. */
export function feedPath(page: string, file: FeedFile): string {
  return `${page === '/' ? '' : page}/${file}`;
}

/** A feed as feedsmith hears it; one that is not there throws. */
export async function heard(path: string): Promise<HeardFeed> {
  const { status, text } = await ask(path);
  if (status !== 200) throw new Error(`${path} answers ${status}.`);
  return heardByFeedsmith(text, path.slice(path.lastIndexOf('/') + 1) as FeedFile);
}
