import { expect, test } from 'vitest';
import { auth } from './auth.ts';

process.env.SITE_URL = 'https://news.example';
process.env.AUTH_SECRET = 'a secret of tests, and of nothing else';

test('where the public address is https, cookies belong to this very host and to nothing else', async () => {
  const { createAuthCookie, authCookies } = await auth().$context;
  for (const { name, attributes } of [
    authCookies.sessionToken,
    createAuthCookie('two_factor'),
    createAuthCookie('passkey'),
  ]) {
    expect(name).toMatch(/^__Host-warraq\./);
    expect(attributes).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
    expect(attributes).not.toHaveProperty('domain');
  }
});
