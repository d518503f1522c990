import type { ArticlesAnswer } from '../api/answers.ts';
import { composeList, type ListStretch } from '../api/article-list.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';

/** A stretch of a list as the public API shows it. */
export async function readApiArticles(stretch: ListStretch): Promise<ArticlesAnswer> {
  'use cache';
  dependsOn(...stretch.lists.map(tag.list));
  const answer = await composeList((await store()).read, stretch);
  dependsOn(...stretch.lists.map(tag.list), ...answer.items.map(({ id }) => tag.article(id)));
  return answer;
}
