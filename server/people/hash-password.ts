import { APIError } from 'better-auth/api';
import { isAcceptable, longestPassword, passwordStrength, shortestPassword } from '#editorial/password.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { auth } from '../session/auth.ts';

/**
 * Reads a password that somebody chose, and hashes it for the database.
 * @param known the person's name and email, which a password may not lean on
 */
export async function hashChosen(password: string, known: string[]): Promise<Result<string>> {
  if (!isAcceptable(password, known)) {
    const isShort = passwordStrength(password, known) === 'short';
    return refuse(isShort ? 'password-short' : 'password-guessable', {
      field: 'password',
      values: { shortest: shortestPassword, longest: longestPassword },
    });
  }
  try {
    return allow(await (await auth().$context).password.hash(password));
  } catch (error) {
    if (error instanceof APIError) return refuse('busy');
    throw error;
  }
}
