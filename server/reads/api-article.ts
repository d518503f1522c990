import { composeArticle, type FoundArticle } from '../api/whole-article.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { readSections } from './newsroom.ts';

/** An article as the public API shows it. */
export async function readApiArticle(id: string): Promise<FoundArticle> {
  'use cache';
  dependsOn(tag.article(id));
  const found = await composeArticle((await store()).read, await readSections(), id);
  const pair = found.status === 'published' ? found.pair : null;
  dependsOn(tag.article(id), ...(pair ? [tag.pair(pair)] : []));
  return found;
}
