import { liveFront } from '#db/queries/front-places.ts';
import { listOf } from '#db/queries/listings.ts';
import type { Front } from '#editorial/view.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { layOutFront } from './lay-out-front.ts';
import { readSections } from './newsroom.ts';
import { teaserTags } from './teaser.ts';

/** The front page as it was launched: five statements, however many sections and articles there are. */
export async function readFront(edition: string): Promise<Front> {
  'use cache';
  const { read } = await store();
  const front = await layOutFront(edition, await liveFront(read, edition), await readSections());
  const slots = front.slots.map(({ id }) => id);
  dependsOn(tag.front(edition), tag.list(listOf.edition(edition)), ...teaserTags(slots));
  return front;
}
