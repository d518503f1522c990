import { editionsWithPage, pageBySlug } from '#db/queries/record.ts';
import type { PageView } from '#editorial/view.ts';
import { editionIds } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';

/** A page that is no article: about, contact, privacy, editorial standards. */
export async function readPage(edition: string, slug: string): Promise<PageView | null> {
  'use cache';
  dependsOn(...editionIds.map(tag.pages));
  const { read } = await store();
  const page = await pageBySlug(read, edition, slug);
  if (!page) return null;
  const others = (await editionsWithPage(read, slug)).filter((other) => other !== edition);
  return {
    slug,
    title: page.title,
    body: page.body,
    updatedAt: page.updatedAt,
    counterparts: others.map((other) => ({ edition: other, href: hrefOf({ page: 'page', slug }, other) })),
  };
}
