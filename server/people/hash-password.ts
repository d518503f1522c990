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
  return allow(await (await auth().$context).password.hash(password));
}
