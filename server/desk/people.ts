import { waitingInvitations } from '#db/queries/invitations.ts';
import { allPeople } from '#db/queries/people.ts';
import { isRemovedEmail } from '#editorial/removed-account.ts';
import { store } from '../store.ts';

/** Everybody who works here, and who has been invited. For administrators; the page has asked who is reading. */
export async function readPeople(now = new Date()) {
  const { read } = await store();
  const people = (await allPeople(read)).filter(({ email }) => !isRemovedEmail(email));
  return { people, invitations: await waitingInvitations(read, now) };
}
