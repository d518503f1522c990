import { APIError } from 'better-auth/api';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { Lane } from '../http/lane.ts';

/**
 * Hashing takes some tens of milliseconds and 32 MB, on the threads that also read files and compress pages. So it is
 * done two at a time; who would have to wait behind more than a hundred others is asked to come again.
 */
const lane = new Lane({ atOnce: 2, waiting: 100 });

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const leave = await lane.enter();
  if (!leave) {
    throw new APIError(
      'SERVICE_UNAVAILABLE',
      { code: 'BUSY', message: 'Too many are signing in. Try again.' },
      { 'retry-after': '5' },
    );
  }
  try {
    return await work();
  } finally {
    leave();
  }
}

/** How passwords are hashed (scrypt), in turn. */
export const hashing = {
  hash: (password: string): Promise<string> => inTurn(() => hashPassword(password)),
  verify: (given: { hash: string; password: string }): Promise<boolean> =>
    inTurn(() => verifyPassword(given)),
};
