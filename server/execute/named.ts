import type { Reader, Writer } from '#db/doors.ts';
import { articlesOf, waitingWith } from '#db/queries/take-over.ts';
import type { Address } from '#editorial/address.ts';
import type { Facts, NewsroomEvent } from '#editorial/events.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';
import { moved } from './redirects.ts';

interface Named {
  id: string;
  edition: string;
  slug: string;
}

/** What topics and authors have in common: names that articles bear, and that may be merged into one. */
export interface Noun<Row extends Named> {
  name: 'topic' | 'author';
  byIds(read: Reader, ids: string[]): Promise<Row[]>;
  /** Puts one in the place of another on every article. */
  takeOver(tx: Writer, fromId: string, intoId: string): Promise<void>;
  remove(tx: Writer, id: string): Promise<void>;
  addressOf(row: Row): Address;
  factsOf(row: Row): Facts;
}

/** Other names become this one: their articles bear it, their addresses lead to it. */
export async function mergeNamed<Row extends Named>(
  tx: Writer,
  noun: Noun<Row>,
  id: string,
  fromIds: string[],
  now: Date,
): Promise<Result<Effect>> {
  const { name, addressOf, factsOf } = noun;
  const [into] = await noun.byIds(tx, [id]);
  if (!into) return refuse('not-found');
  const others = [...new Set(fromIds)].filter((from) => from !== id);
  const merged = await noun.byIds(tx, others);
  const isKnown = merged.length === others.length && merged.every(({ edition }) => edition === into.edition);
  if (!isKnown || merged.length === 0) return refuse(`${name}-unknown`, { field: 'fromIds' });
  const events: NewsroomEvent[] = [];
  for (const from of merged) {
    const articles = await articlesOf(tx, name, from.id);
    await noun.takeOver(tx, from.id, id);
    await noun.remove(tx, from.id);
    await moved(tx, into.edition, addressOf(from), addressOf(into), now);
    const after = { ...factsOf(into), intoId: id, articles };
    events.push({ type: `${name}.merged`, subjectId: from.id, before: factsOf(from), after });
  }
  return allow({ done: { id, version: 1 }, events });
}

/** Removes a name that no article bears, nor will once what waits is released. */
export async function removeNamed<Row extends Named>(
  tx: Writer,
  noun: Noun<Row>,
  id: string,
): Promise<Result<Effect>> {
  const { name } = noun;
  const [before] = await noun.byIds(tx, [id]);
  if (!before) return refuse('not-found');
  const articles = (await articlesOf(tx, name, id)) || (await waitingWith(tx, name, id));
  if (articles > 0) return refuse(`${name}-in-use`, { values: { articles } });
  await noun.remove(tx, id);
  return effect(id, `${name}.removed`, noun.factsOf(before), null);
}
