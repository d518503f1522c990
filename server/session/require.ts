import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type Area, mayEnter } from '#editorial/areas.ts';
import { type Person, personOf } from './person.ts';

/** Asked once in a request, however many of its parts want to know. */
const personHere = cache(async () => personOf(await headers()));

/**
 * The person at work on a page of the newsroom. The address has been decided on already; who comes here by another way
 * without the right gets nothing.
 */
export async function requirePerson(area: Area): Promise<Person> {
  const person = await personHere();
  if (!person || !mayEnter(person.role, area)) notFound();
  return person;
}
