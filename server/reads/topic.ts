import { listOf } from '#db/queries/listings.ts';
import { topicBySlug } from '#db/queries/taxonomy.ts';
import type { TopicView } from '#editorial/view.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { counterparts } from './counterparts.ts';
import { pageOfList } from './list.ts';

export async function readTopic(edition: string, slug: string, number: number): Promise<TopicView | null> {
  'use cache';
  const topic = await topicBySlug((await store()).read, edition, slug);
  if (!topic) return null;
  const list = listOf.topic(topic.id);
  dependsOn(tag.list(list));
  return {
    ...(await pageOfList(edition, list, number)),
    name: topic.name,
    slug,
    counterparts: await counterparts('topic', edition, slug),
  };
}
