import type { Writer } from '#db/doors.ts';
import { takeOverTopic } from '#db/queries/take-over.ts';
import {
  deleteTopic,
  insertTopic,
  type TopicRow,
  topicBySlug,
  topicsByIds,
  updateTopic,
} from '#db/queries/taxonomy.ts';
import type { Address } from '#editorial/address.ts';
import type { TaxonomyCommand } from '#editorial/commands/taxonomy.ts';
import type { Facts } from '#editorial/events.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';
import type { Noun } from './named.ts';
import { moved, opened } from './redirects.ts';

type Command<Type extends TaxonomyCommand['type']> = Extract<TaxonomyCommand, { type: Type }>;

export const topicNoun: Noun<TopicRow> = {
  name: 'topic',
  byIds: topicsByIds,
  takeOver: takeOverTopic,
  remove: deleteTopic,
  addressOf,
  factsOf,
};

export async function makeTopic(
  tx: Writer,
  { type: _type, ...made }: Command<'topic.make'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const row = { id, ...made };
  if (await topicBySlug(tx, row.edition, row.slug)) return refuse('slug-taken', { field: 'slug' });
  await insertTopic(tx, row);
  await opened(tx, row.edition, addressOf(row), now);
  return effect(id, 'topic.made', null, factsOf(row));
}

export async function changeTopic(
  tx: Writer,
  { slug, name }: Command<'topic.change'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const [before] = await topicsByIds(tx, [id]);
  if (!before) return refuse('not-found');
  const after = { ...before, slug: slug ?? before.slug, name: name ?? before.name };
  const twin = await topicBySlug(tx, after.edition, after.slug);
  if (twin && twin.id !== id) return refuse('slug-taken', { field: 'slug' });
  await updateTopic(tx, after);
  if (after.slug !== before.slug) await moved(tx, after.edition, addressOf(before), addressOf(after), now);
  return effect(id, 'topic.changed', factsOf(before), factsOf(after));
}

function addressOf({ slug }: TopicRow): Address {
  return { page: 'topic', slug, number: 1 };
}

function factsOf({ edition, slug, name }: TopicRow): Facts {
  return { edition, slug, name };
}
