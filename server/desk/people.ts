import { waitingInvitations } from '#db/queries/invitations.ts';
import { allPeople } from '#db/queries/people.ts';
import { store } from '../store.ts';

/** Everybody who works here, and who has been invited. For administrators; the page has asked who is reading. */
export async function readPeople(now = new Date()) {
  const { read } = await store();
  return { people: await allPeople(read), invitations: await waitingInvitations(read, now) };
}
