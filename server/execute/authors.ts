import type { Writer } from '#db/doors.ts';
import { isPerson } from '#db/queries/names.ts';
import { takeOverAuthor } from '#db/queries/take-over.ts';
import {
  type AuthorRow,
  authorBySlug,
  authorsByIds,
  deleteAuthor,
  insertAuthor,
  updateAuthor,
} from '#db/queries/taxonomy.ts';
import type { Address } from '#editorial/address.ts';
import type { TaxonomyCommand } from '#editorial/commands/taxonomy.ts';
import type { Facts } from '#editorial/events.ts';
import { given } from '#editorial/given.ts';
import { type Refusal, type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';
import type { Noun } from './named.ts';
import { moved, opened } from './redirects.ts';

type Command<Type extends TaxonomyCommand['type']> = Extract<TaxonomyCommand, { type: Type }>;

export const authorNoun: Noun<AuthorRow> = {
  name: 'author',
  byIds: authorsByIds,
  takeOver: takeOverAuthor,
  remove: deleteAuthor,
  addressOf,
  factsOf,
};

export async function makeAuthor(
  tx: Writer,
  { type: _type, ...made }: Command<'author.make'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const row = { id, ...made };
  const wrong = await faultIn(tx, row);
  if (wrong) return { ok: false, refusal: wrong };
  await insertAuthor(tx, row);
  await opened(tx, row.edition, addressOf(row), now);
  return effect(id, 'author.made', null, factsOf(row));
}

export async function changeAuthor(
  tx: Writer,
  { type: _type, ...changes }: Command<'author.change'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const [before] = await authorsByIds(tx, [id]);
  if (!before) return refuse('not-found');
  const after: AuthorRow = { ...before, ...given(changes) };
  const wrong = await faultIn(tx, after);
  if (wrong) return { ok: false, refusal: wrong };
  await updateAuthor(tx, after);
  if (after.slug !== before.slug) await moved(tx, after.edition, addressOf(before), addressOf(after), now);
  return effect(id, 'author.changed', factsOf(before), factsOf(after));
}

async function faultIn(tx: Writer, { id, edition, slug, userId }: AuthorRow): Promise<Refusal | null> {
  const twin = await authorBySlug(tx, edition, slug);
  if (twin && twin.id !== id) return { code: 'slug-taken', field: 'slug' };
  if (userId !== null && !(await isPerson(tx, userId))) return { code: 'person-unknown', field: 'userId' };
  return null;
}

function addressOf({ slug }: AuthorRow): Address {
  return { page: 'author', slug, number: 1 };
}

function factsOf({ edition, slug, name, role, bio, userId }: AuthorRow): Facts {
  return { edition, slug, name, role, text: bio, userId };
}
