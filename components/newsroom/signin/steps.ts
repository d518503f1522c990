/** Why one is not let in, as a message's name. Nothing here tells whether a name exists. */
export type Problem = 'wrong' | 'wrongCode' | 'tooMany' | 'failed';

export async function signIn(email: string, password: string): Promise<'in' | 'code' | Problem> {
  const answer = await post('/api/auth/sign-in/email', { email, password });
  if (!answer) return 'failed';
  if (answer.ok) {
    const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean };
    return twoFactorRedirect ? 'code' : 'in';
  }
  return problemOf(answer, 'wrong');
}

/** @param code six digits of the second factor */
export async function verifyCode(code: string): Promise<'in' | Problem> {
  const answer = await post('/api/auth/two-factor/verify-totp', { code: code.replace(/\s/g, '') });
  if (!answer) return 'failed';
  return answer.ok ? 'in' : problemOf(answer, 'wrongCode');
}

function problemOf({ status }: Response, otherwise: Problem): Problem {
  if (status === 429) return 'tooMany';
  return status >= 500 ? 'failed' : otherwise;
}

async function post(address: string, body: object): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  return fetch(address, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
}
