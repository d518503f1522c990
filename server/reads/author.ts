import { listOf } from '#db/queries/listings.ts';
import { authorBySlug } from '#db/queries/taxonomy.ts';
import type { AuthorView } from '#editorial/view.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { counterparts } from './counterparts.ts';
import { pageOfList } from './list.ts';

export async function readAuthor(edition: string, slug: string, number: number): Promise<AuthorView | null> {
  'use cache';
  const author = await authorBySlug((await store()).read, edition, slug);
  if (!author) return null;
  const list = listOf.author(author.id);
  dependsOn(tag.list(list));
  return {
    ...(await pageOfList(edition, list, number)),
    name: author.name,
    slug,
    role: author.role,
    bio: author.bio,
    counterparts: await counterparts('author', edition, slug),
  };
}
