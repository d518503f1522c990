import type { Writer } from '#db/doors.ts';
import { articlesOf, takeOverTopic, waitingWith } from '#db/queries/take-over.ts';
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
import type { Facts, NewsroomEvent } from '#editorial/events.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';
import { moved, opened } from './redirects.ts';

type Command<Type extends TaxonomyCommand['type']> = Extract<TaxonomyCommand, { type: Type }>;

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

/** Other topics become this one: their articles bear it, their addresses lead to it. */
export async function mergeTopics(
  tx: Writer,
  command: Command<'topic.merge'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const [into] = await topicsByIds(tx, [id]);
  if (!into) return refuse('not-found');
  const fromIds = [...new Set(command.fromIds)].filter((from) => from !== id);
  const merged = await topicsByIds(tx, fromIds);
  const isKnown = merged.length === fromIds.length && merged.every(({ edition }) => edition === into.edition);
  if (!isKnown || merged.length === 0) return refuse('topic-unknown', { field: 'fromIds' });
  const events: NewsroomEvent[] = [];
  for (const topic of merged) {
    const articles = await articlesOf(tx, 'topic', topic.id);
    await takeOverTopic(tx, topic.id, id);
    await deleteTopic(tx, topic.id);
    await moved(tx, into.edition, addressOf(topic), addressOf(into), now);
    const after = { ...factsOf(into), intoId: id, articles };
    events.push({ type: 'topic.merged', subjectId: topic.id, before: factsOf(topic), after });
  }
  return allow({ done: { id, version: 1 }, events });
}

export async function removeTopic(tx: Writer, id: string): Promise<Result<Effect>> {
  const [before] = await topicsByIds(tx, [id]);
  if (!before) return refuse('not-found');
  const articles = (await articlesOf(tx, 'topic', id)) || (await waitingWith(tx, 'topic', id));
  if (articles > 0) return refuse('topic-in-use', { values: { articles } });
  await deleteTopic(tx, id);
  return effect(id, 'topic.removed', factsOf(before), null);
}

function addressOf({ slug }: TopicRow): Address {
  return { page: 'topic', slug, number: 1 };
}

function factsOf({ edition, slug, name }: TopicRow): Facts {
  return { edition, slug, name };
}
