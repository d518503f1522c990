import type { Writer } from '#db/doors.ts';
import { openInvitation, spendInvitation } from '#db/queries/invitations.ts';
import {
  endSessions,
  hasAdministrator,
  insertUser,
  setPassword,
  takeOffFactors,
  userByEmail,
} from '#db/queries/people.ts';
import type { PersonCommand } from '#editorial/commands/people.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { newId } from '../ids.ts';
import { type Effect, effect } from './effect.ts';

type Join = Extract<PersonCommand, { type: 'person.join' }>;
type Recover = Extract<PersonCommand, { type: 'person.recover' }>;

/** Makes the account that a link was sent for; the link is good once, and the first one only while nobody was first. */
export async function enterByLink(
  tx: Writer,
  { digest, name, email: given, passwordHash }: Join,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const link = await openInvitation(tx, digest, now);
  if (!link || link.purpose === 'reset') return refuse('link-dead');
  if (link.purpose === 'first' && (await hasAdministrator(tx))) return refuse('link-dead');
  const email = link.purpose === 'first' ? given : link.email;
  if (!email) return refuse('invalid-input', { field: 'email', values: { detail: '' } });
  if (await userByEmail(tx, email)) return refuse('already-there', { field: 'email' });
  if (!(await spendInvitation(tx, link.id, now))) return refuse('link-dead');
  const { role } = link;
  await insertUser(tx, { id, name, email, role }, { accountId: newId(), passwordHash, now });
  return effect(id, 'person.joined', null, { name, email, role });
}

/** Gives a person the new password that a link was sent for. */
export async function recoverByLink(
  tx: Writer,
  { digest, passwordHash }: Recover,
  now: Date,
): Promise<Result<Effect>> {
  const link = await openInvitation(tx, digest, now);
  const person = link?.purpose === 'reset' && (await userByEmail(tx, link.email));
  if (!link || !person || !(await spendInvitation(tx, link.id, now))) return refuse('link-dead');
  await setPassword(tx, person.id, passwordHash, now);
  // Whatever was set up since the reset was set up by whoever was to be kept out.
  await takeOffFactors(tx, person.id);
  await endSessions(tx, person.id);
  return effect(person.id, 'person.recovered', null, { name: person.name, email: person.email });
}
