import { type AuthRefusal, askAuth } from '../client/auth.ts';
import { signInByPasskey } from '../client/passkey.ts';

/** Why one is not let in, as a message's name. Nothing here tells whether a name exists. */
type Problem =
  | 'wrong'
  | 'wrongCode'
  | 'wrongRecovery'
  | 'locked'
  | 'tooMany'
  | 'expired'
  | 'noPasskey'
  | 'failed';

export type Outcome =
  | { next: 'in' | 'code' }
  | { problem: Problem /** Until when a lock holds. */; until?: Date };

export async function signIn(email: string, password: string): Promise<Outcome> {
  const answer = await askAuth<{ twoFactorRedirect?: boolean }>('sign-in/email', { email, password });
  if (!answer.ok) return refused(answer, 'wrong');
  return { next: answer.value.twoFactorRedirect ? 'code' : 'in' };
}

/** @param code six digits of the authenticator app; spaces and Arabic digits are as good as any */
export async function verifyCode(code: string): Promise<Outcome> {
  const answer = await askAuth('two-factor/verify-totp', { code: plainDigits(code) });
  return answer.ok ? { next: 'in' } : refused(answer, 'wrongCode');
}

/** @param code as it was kept: in any case, with or without the dash in its middle */
export async function verifyRecovery(code: string): Promise<Outcome> {
  const letters = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  const answer = await askAuth('two-factor/verify-backup-code', {
    code: `${letters.slice(0, 5)}-${letters.slice(5)}`,
  });
  return answer.ok ? { next: 'in' } : refused(answer, 'wrongRecovery');
}

export async function passkey(): Promise<Outcome> {
  const answer = await signInByPasskey();
  return answer.ok ? { next: 'in' } : refused(answer, 'noPasskey');
}

export function plainDigits(code: string): string {
  return code
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/\D/g, '');
}

function refused({ status, code, seconds }: AuthRefusal, otherwise: Problem): Outcome {
  if (code === 'LOCKED') return { problem: 'locked', until: new Date(Date.now() + (seconds ?? 60) * 1000) };
  if (status === 429) return { problem: 'tooMany' };
  if (code === 'INVALID_TWO_FACTOR_COOKIE' || code.startsWith('TOO_MANY_ATTEMPTS'))
    return { problem: 'expired' };
  return { problem: status >= 500 ? 'failed' : otherwise };
}
