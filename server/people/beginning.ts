import { hasAdministrator, hasMember } from '#db/queries/people.ts';
import { store } from '../store.ts';

/** How far a newsroom has come: nobody may sign in yet, some may but none of them administers it, or somebody does. */
export type Beginning = 'empty' | 'unadministered' | 'administered';

/** How far this newsroom has come. It tells no name, so whoever asks for the sign-in form may know it. */
export async function readBeginning(): Promise<Beginning> {
  const { read } = await store();
  if (await hasAdministrator(read)) return 'administered';
  return (await hasMember(read)) ? 'unadministered' : 'empty';
}
