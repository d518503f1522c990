import { APIError } from 'better-auth/api';
import { updateUser, userById } from '#db/queries/people.ts';
import { store } from '../store.ts';

/**
 * No way in, whichever it is, gives a session to somebody who may not work here any more. The answer is that to a wrong
 * password: nobody learns that there was a right one.
 */
export async function admitted({ userId }: { userId: string }): Promise<void> {
  const user = await userById((await store()).read, userId);
  if (user && !user.disabledAt) return;
  throw new APIError('UNAUTHORIZED', {
    code: 'INVALID_EMAIL_OR_PASSWORD',
    message: 'Invalid email or password',
  });
}

/** Keeps when a person was last at work, beyond the end of their sessions. */
export async function seen({ userId }: { userId?: string }): Promise<void> {
  if (userId) await (await store()).write((tx) => updateUser(tx, userId, { lastSeenAt: new Date() }));
}

interface Verification {
  authenticationInfo: { userVerified: boolean };
}

/** A passkey stands for password and second factor together, so its device must have asked who holds it. */
export async function verifiedByDevice({ verification }: { verification: Verification }): Promise<void> {
  if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
}
