import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { authAdapter } from '#db/auth-adapter.ts';
import { peopleRoles } from '#editorial/permissions.ts';
import { env, siteUrl } from '../env.ts';
import { clientHeader } from '../http/client-header.ts';
import { newId } from '../ids.ts';
import { store } from '../store.ts';
import { authSecret } from './secret.ts';

const day = 24 * 60 * 60;

/** The shortest password; length is what matters (NIST SP 800-63B-4 asks for 15 where it is the only factor). */
export const shortestPassword = 12;

function open() {
  const { dataFolder, authSecret: given, isSiteUrlSet } = env();
  const origin = siteUrl();
  const { hostname, protocol } = new URL(origin);
  return betterAuth({
    appName: 'Warraq',
    baseURL: origin,
    basePath: '/api/auth',
    secret: authSecret(given, dataFolder),
    database: authAdapter(store),
    // Without a public address of its own the newsroom is wherever it was opened: localhost, 127.0.0.1, a name at home.
    trustedOrigins: isSiteUrlSet ? [origin] : (request) => ownOrigin(request),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      additionalFields: {
        role: { type: [...peopleRoles], required: true, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: 14 * day, updateAge: day, freshAge: 60 * 60 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 10 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'warraq',
      useSecureCookies: protocol === 'https:',
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
    telemetry: { enabled: false },
    plugins: [twoFactor({ issuer: 'Warraq' }), passkey({ rpID: hostname, rpName: 'Warraq', origin })],
  });
}

function ownOrigin(request?: Request): string[] {
  const host = request?.headers.get('host');
  return host ? [`http://${host}`] : [];
}

const place = Symbol.for('warraq.auth');
const shared = globalThis as { [place]?: ReturnType<typeof open> };

/** The one better-auth of this process. */
export function auth(): ReturnType<typeof open> {
  shared[place] ??= open();
  return shared[place];
}
