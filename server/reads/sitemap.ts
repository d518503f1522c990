import { createHash } from 'node:crypto';
import { listOf } from '#db/queries/listings.ts';
import { editionIds } from '#messages/editions.ts';
import { absolute } from '../absolute.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { hrefOfPart, parsePart } from '../sitemaps/part.ts';
import { partText } from '../sitemaps/part-text.ts';
import { partsOf } from '../sitemaps/parts-of.ts';
import { sitemapIndex } from '../sitemaps/xml.ts';
import { store } from '../store.ts';

/** A counterpart in another edition is named too, so each map depends on them all. */
const mapTags = editionIds.flatMap((edition) => [
  tag.list(listOf.edition(edition)),
  tag.corrections(edition),
  tag.pages(edition),
]);

/** The index of all parts of all editions. */
export async function readSitemapIndex(): Promise<string> {
  'use cache';
  dependsOn(...mapTags);
  const { read } = await store();
  const maps = [];
  for (const edition of editionIds) {
    for (const { part, lastmod } of await partsOf(read, edition))
      maps.push({ loc: absolute(hrefOfPart(part)), lastmod });
  }
  return sitemapIndex(maps);
}

/** What a part is known again by, without its text, which is too long to be kept; null: there is no such part. */
export async function readPartDigest(edition: string, file: string): Promise<string | null> {
  'use cache';
  dependsOn(...mapTags);
  const part = parsePart(edition, file);
  if (!part) return null;
  const { read } = await store();
  const hash = createHash('sha256');
  let length = 0;
  for await (const text of partText(read, part)) {
    hash.update(text);
    length += text.length;
  }
  return length === 0 ? null : hash.digest('base64url').slice(0, 22);
}
