import { and, asc, desc, eq, gt, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { accounts, passkeys, sessions, twoFactors, users } from '../schema/people.ts';

export type UserRow = typeof users.$inferSelect;

/** What better-auth calls an account that is entered with a password. */
const byPassword = 'credential';

export async function userById(read: Reader, id: string): Promise<UserRow | undefined> {
  return (await read.select().from(users).where(eq(users.id, id)))[0];
}

/** @param email in lower case, as all are kept */
export async function userByEmail(read: Reader, email: string): Promise<UserRow | undefined> {
  return (await read.select().from(users).where(eq(users.email, email)))[0];
}

/** Makes an account that is entered with a password. */
export async function insertUser(
  tx: Writer,
  user: Pick<UserRow, 'id' | 'name' | 'email' | 'role'>,
  { accountId, passwordHash, now }: { accountId: string; passwordHash: string; now: Date },
): Promise<void> {
  const times = { createdAt: now, updatedAt: now };
  await tx.insert(users).values({ ...user, ...times, emailVerified: true, twoFactorEnabled: false });
  await tx.insert(accounts).values({
    ...times,
    id: accountId,
    accountId: user.id,
    providerId: byPassword,
    userId: user.id,
    password: passwordHash,
  });
}

export async function updateUser(
  tx: Writer,
  id: string,
  set: Partial<Pick<UserRow, 'name' | 'role' | 'disabledAt' | 'lastSeenAt' | 'updatedAt'>>,
): Promise<void> {
  await tx.update(users).set(set).where(eq(users.id, id));
}

/** @param passwordHash null: none is right any more */
export async function setPassword(
  tx: Writer,
  userId: string,
  passwordHash: string | null,
  now: Date,
): Promise<void> {
  await tx
    .update(accounts)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, byPassword)));
}

/** Leaves the password as the only way in. */
export async function takeOffFactors(tx: Writer, userId: string): Promise<void> {
  await tx.delete(twoFactors).where(eq(twoFactors.userId, userId));
  await tx.delete(passkeys).where(eq(passkeys.userId, userId));
  await tx.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId));
}

export async function endSessions(tx: Writer, userId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, userId));
}

/** Ends one session of a person, or all but one. */
export async function endSessionsOf(
  tx: Writer,
  userId: string,
  which: { only: string } | { allBut: string },
): Promise<number> {
  const chosen = 'only' in which ? eq(sessions.id, which.only) : ne(sessions.id, which.allBut);
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), chosen))
    .returning({ id: sessions.id });
  return ended.length;
}

export function sessionsOf(read: Reader, userId: string, now: Date) {
  return read
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      ipAddress: sessions.ipAddress,
      at: sessions.updatedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt));
}

export function passkeysOf(read: Reader, userId: string) {
  return read
    .select({
      id: passkeys.id,
      name: passkeys.name,
      aaguid: passkeys.aaguid,
      createdAt: passkeys.createdAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.id));
}

const isAdministrator = and(eq(users.role, 'administrator'), isNull(users.disabledAt));

export async function hasAdministrator(read: Reader): Promise<boolean> {
  return (await read.$count(users, isAdministrator)) > 0;
}

/** Whether anybody at all may sign in. */
export async function hasMember(read: Reader): Promise<boolean> {
  return (await read.$count(users, isNull(users.disabledAt))) > 0;
}

/**
 * Whether nobody but this person administers the newsroom. Touches every administrator first: on Postgres two who take
 * each other's role away at once then wait for one another, and the second is refused.
 */
export async function isLastAdministrator(tx: Writer, id: string): Promise<boolean> {
  const all = await tx
    .update(users)
    .set({ updatedAt: sql`${users.updatedAt}` })
    .where(isAdministrator)
    .returning({ id: users.id });
  return all.length === 1 && all[0]?.id === id;
}

/** Everybody, those who may not sign in last. */
export async function allPeople(read: Reader) {
  const columns = {
    id: users.id,
    name: users.name,
    email: users.email,
    role: users.role,
    hasSecondFactor: users.twoFactorEnabled,
    lastSeenAt: users.lastSeenAt,
    disabledAt: users.disabledAt,
  };
  const [working, gone, keys] = [
    await read.select(columns).from(users).where(isNull(users.disabledAt)).orderBy(asc(users.name)),
    await read.select(columns).from(users).where(isNotNull(users.disabledAt)).orderBy(asc(users.name)),
    await read.selectDistinct({ userId: passkeys.userId }).from(passkeys),
  ];
  const withPasskey = new Set(keys.map(({ userId }) => userId));
  return [...working, ...gone].map((person) => ({ ...person, hasPasskey: withPasskey.has(person.id) }));
}
