import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { type Area, mayEnter } from '#editorial/areas.ts';
import { type Person, personOf } from './person.ts';

/**
 * The person at work on a page of the newsroom. The address has been decided on already; who comes here by another way
 * without the right gets nothing.
 */
export async function requirePerson(area: Area): Promise<Person> {
  const person = await personOf(await headers());
  if (!person || !mayEnter(person.role, area)) notFound();
  return person;
}
