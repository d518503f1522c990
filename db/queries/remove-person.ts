import { eq, inArray, or } from 'drizzle-orm';
import { type EventType, eventTypes, type Facts } from '#editorial/events.ts';
import type { Writer } from '../doors.ts';
import {
  accounts,
  invitations,
  passkeys,
  presence,
  sessions,
  twoFactors,
  type users as Users,
  users,
  verifications,
} from '../schema/people.ts';
import { events } from '../schema/record.ts';
import { authors } from '../schema/taxonomy.ts';

type Named = Pick<typeof Users.$inferSelect, 'name' | 'email'>;

const ofPeople: EventType[] = eventTypes.filter((type) => type.startsWith('person.'));

/**
 * Takes a person out of the database: every way in, and everything that says who they were. What they did stays theirs,
 * under an account that names nobody; an author's profile is no account, and is only let go of.
 * @param stands what takes the place of name and email, also in what the audit log says of them
 */
export async function removePerson(
  tx: Writer,
  id: string,
  was: Named,
  stands: Named,
  now: Date,
): Promise<void> {
  for (const table of [sessions, accounts, twoFactors, passkeys, presence])
    await tx.delete(table).where(eq(table.userId, id));
  await tx
    .delete(verifications)
    .where(or(eq(verifications.value, id), eq(verifications.identifier, was.email)));
  await tx.delete(invitations).where(eq(invitations.email, was.email));
  await tx.update(authors).set({ userId: null }).where(eq(authors.userId, id));
  await tx
    .update(users)
    .set({
      ...stands,
      image: null,
      twoFactorEnabled: false,
      disabledAt: now,
      lastSeenAt: null,
      updatedAt: now,
    })
    .where(eq(users.id, id));
  for (const { id: eventId, subjectId, before, after } of await tx
    .select()
    .from(events)
    .where(inArray(events.type, ofPeople))) {
    const isTheirs = (facts: Facts | null) => subjectId === id || facts?.email === was.email;
    const told = (facts: Facts | null) => (facts && isTheirs(facts) ? unnamed(facts, stands) : facts);
    if (isTheirs(before) || isTheirs(after))
      await tx
        .update(events)
        .set({ before: told(before), after: told(after) })
        .where(eq(events.id, eventId));
  }
}

function unnamed(facts: Facts, { name, email }: Named): Facts {
  return { ...facts, ...(facts.name !== undefined && { name }), ...(facts.email !== undefined && { email }) };
}
