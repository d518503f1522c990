import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { passkeys, presence, sessions, users } from '../schema/people.ts';
import { events } from '../schema/record.ts';

/** What the newsroom holds of a person with an account, without what it knows them by. */
export async function accountOf(read: Reader, email: string) {
  const [user] = await read.select().from(users).where(eq(users.email, email.toLowerCase()));
  return user;
}

/** When and from where a person was signed in; the word that proves it is left out. */
export function sessionsOf(read: Reader, userId: string) {
  return read
    .select({
      createdAt: sessions.createdAt,
      updatedAt: sessions.updatedAt,
      expiresAt: sessions.expiresAt,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(asc(sessions.createdAt), asc(sessions.id));
}

/** The names of a person's passkeys. */
export function passkeysOf(read: Reader, userId: string) {
  return read
    .select({ name: passkeys.name, deviceType: passkeys.deviceType, createdAt: passkeys.createdAt })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.id));
}

/** The articles that a person has open. */
export function openedBy(read: Reader, userId: string) {
  return read
    .select({ articleId: presence.articleId, at: presence.at })
    .from(presence)
    .where(eq(presence.userId, userId))
    .orderBy(asc(presence.articleId));
}

/** What a person did, behind an event, in the order in which it was written down. */
export function eventsBy(read: Reader, actorId: string, after: string, limit: number) {
  return read
    .select()
    .from(events)
    .where(and(eq(events.actorId, actorId), gt(events.id, after)))
    .orderBy(asc(events.id))
    .limit(limit);
}
