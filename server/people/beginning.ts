import { hasAdministrator, hasMember } from '#db/queries/people.ts';
import type { Beginning } from '#editorial/beginning.ts';
import { store } from '../store.ts';

/** How far this newsroom has come. It tells no name, so whoever asks for the sign-in form may know it. */
export async function readBeginning(): Promise<Beginning> {
  const { read } = await store();
  if (await hasAdministrator(read)) return 'administered';
  return (await hasMember(read)) ? 'unadministered' : 'empty';
}
