import type { Writer } from '#db/doors.ts';
import { removeInvitation, replaceInvitation, sweepInvitations } from '#db/queries/invitations.ts';
import {
  endSessions,
  hasAdministrator,
  insertUser,
  isLastAdministrator,
  setPassword,
  takeOffFactors,
  type UserRow,
  updateUser,
  userByEmail,
  userById,
} from '#db/queries/people.ts';
import { removePerson } from '#db/queries/remove-person.ts';
import type { PersonCommand } from '#editorial/commands/people.ts';
import type { Facts } from '#editorial/events.ts';
import { type Actor, may } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { isRemovedEmail, removedEmail } from '#editorial/removed-account.ts';
import { newId } from '../ids.ts';
import { type Effect, effect, type ReadChange } from './effect.ts';
import { enterByLink, recoverByLink } from './people-links.ts';

const day = 24 * 60 * 60_000;
/** How long a link may be used. The first and a reset are asked for when they are needed. */
const lives = { first: day, join: 7 * day, reset: day };

/** Carries out a change of who works here, and as what. */
export async function changePerson(
  tx: Writer,
  actor: Actor,
  command: PersonCommand,
  { id }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  switch (command.type) {
    case 'person.add': {
      const { name, email, role, passwordHash } = command;
      if (await userByEmail(tx, email)) return refuse('already-there', { field: 'email' });
      await insertUser(tx, { id, name, email, role }, { accountId: newId(), passwordHash, now });
      return effect(id, 'person.added', null, { name, email, role });
    }
    case 'person.welcome': {
      if (await hasAdministrator(tx)) return refuse('already-there');
      const first = { name: '', email: '', role: 'administrator' as const };
      return invite(tx, 'first', { ...first, id, token: command.digest, invitedBy: actor.id }, now);
    }
    case 'person.invite': {
      const { name, email, role, digest } = command;
      if (await userByEmail(tx, email)) return refuse('already-there', { field: 'email' });
      return invite(tx, 'join', { id, name, email, role, token: digest, invitedBy: actor.id }, now);
    }
    case 'person.uninvite': {
      const gone = await removeInvitation(tx, id, 'join');
      if (!gone) return refuse('not-found');
      return effect(id, 'person.uninvited', { name: gone.name, email: gone.email, role: gone.role }, null);
    }
    case 'person.join':
      return enterByLink(tx, command, id, now);
    case 'person.recover':
      return recoverByLink(tx, command, now);
  }
  const person = await userById(tx, id);
  if (!may(actor, command.type, id)) return refuse('not-allowed');
  if (!person || isRemovedEmail(person.email)) return refuse('not-found');
  switch (command.type) {
    case 'person.rename':
      return change(tx, person, 'person.renamed', { name: command.name }, now);
    case 'person.change':
      if (command.role !== 'administrator' && (await isLastAdministrator(tx, id)))
        return refuse('last-administrator', { field: 'role' });
      return change(tx, person, 'person.changed', { role: command.role }, now);
    case 'person.disable':
      if (await isLastAdministrator(tx, id)) return refuse('last-administrator');
      await endSessions(tx, id);
      return change(tx, person, 'person.disabled', { disabledAt: now }, now);
    case 'person.enable':
      return change(tx, person, 'person.enabled', { disabledAt: null }, now);
    case 'person.remove': {
      if (await isLastAdministrator(tx, id)) return refuse('last-administrator');
      const stands = { name: command.name, email: removedEmail(id) };
      await removePerson(tx, id, person, stands, now);
      return effect(id, 'person.removed', null, stands);
    }
    case 'person.reset': {
      const { name, email, role } = person;
      await setPassword(tx, id, null, now);
      await takeOffFactors(tx, id);
      await endSessions(tx, id);
      const link = { id: newId(), name, email, role, token: command.digest, invitedBy: actor.id };
      await invite(tx, 'reset', link, now);
      return effect(id, 'person.reset', null, { name, email });
    }
  }
}

type Link = Parameters<typeof replaceInvitation>[1];

async function invite(
  tx: Writer,
  purpose: keyof typeof lives,
  link: Omit<Link, 'purpose' | 'createdAt' | 'expiresAt'>,
  now: Date,
): Promise<Result<Effect>> {
  await sweepInvitations(tx, now);
  const expiresAt = new Date(now.getTime() + lives[purpose]);
  await replaceInvitation(tx, { ...link, purpose, createdAt: now, expiresAt });
  const { name, email, role } = link;
  return effect(link.id, 'person.invited', null, { name, email, role });
}

async function change(
  tx: Writer,
  person: UserRow,
  type: 'person.renamed' | 'person.changed' | 'person.disabled' | 'person.enabled',
  set: Partial<Pick<UserRow, 'name' | 'role' | 'disabledAt'>>,
  now: Date,
): Promise<Result<Effect>> {
  await updateUser(tx, person.id, { ...set, updatedAt: now });
  return effect(person.id, type, factsOf(person), factsOf({ ...person, ...set }));
}

function factsOf({ name, email, role }: UserRow): Facts {
  return { name, email, role };
}
