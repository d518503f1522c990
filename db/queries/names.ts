import { asc, eq, inArray } from 'drizzle-orm';
import type { PeopleRole } from '#editorial/roles.ts';
import type { Reader } from '../doors.ts';
import { users } from '../schema/people.ts';
import { authors } from '../schema/taxonomy.ts';

/** The names of all who have an account, in the order in which they came. */
export function namesOfAll(read: Reader): Promise<{ id: string; name: string; role: PeopleRole }[]> {
  return read
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .orderBy(asc(users.createdAt), asc(users.id));
}

/** The names of people by their ids; the newsroom's machinery has none. */
export async function namesOfPeople(read: Reader, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function nameOfAuthor(read: Reader, id: string): Promise<string | null> {
  const [row] = await read.select({ name: authors.name }).from(authors).where(eq(authors.id, id));
  return row?.name ?? null;
}

/** Who has an account, by name. */
export function peopleNames(read: Reader): Promise<{ id: string; name: string }[]> {
  return read.select({ id: users.id, name: users.name }).from(users).orderBy(asc(users.name), asc(users.id));
}

export async function isPerson(read: Reader, id: string): Promise<boolean> {
  return (await read.$count(users, eq(users.id, id))) > 0;
}
