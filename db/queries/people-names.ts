import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { users } from '../schema/people.ts';

/** Who has an account, by name. */
export function peopleNames(read: Reader): Promise<{ id: string; name: string }[]> {
  return read.select({ id: users.id, name: users.name }).from(users).orderBy(asc(users.name), asc(users.id));
}

export async function isPerson(read: Reader, id: string): Promise<boolean> {
  return (await read.$count(users, eq(users.id, id))) > 0;
}
