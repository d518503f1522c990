import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { authAdapter } from '#db/auth-adapter.ts';
import { longestPassword, shortestPassword } from '#editorial/password.ts';
import { peopleRoles } from '#editorial/roles.ts';
import { env, siteUrl } from '../env.ts';
import { clientHeader } from '../http/client-header.ts';
import { newId } from '../ids.ts';
import { log } from '../log/log.ts';
import { store } from '../store.ts';
import { admitted, seen, verifiedByDevice } from './admission.ts';
import { cookiePrefix } from './cookie.ts';
import { after, before } from './guard.ts';
import { hashing } from './hashing.ts';
import { noteFault } from './noted-fault.ts';
import { newRecoveryCodes } from './recovery-codes.ts';
import { authSecret } from './secret.ts';

const minute = 60;
const day = 24 * 60 * minute;

function open() {
  const { dataFolder, authSecret: given, isSiteUrlSet } = env();
  const origin = siteUrl();
  const { hostname, protocol } = new URL(origin);
  const isSecure = protocol === 'https:';
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
      maxPasswordLength: longestPassword,
      password: hashing,
    },
    user: {
      additionalFields: {
        role: { type: [...peopleRoles], required: true, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    // What is renewed often tells when a person was last at work; a new way in asks for a sign-in of the last hour.
    session: { expiresIn: 14 * day, updateAge: 5 * minute, freshAge: 60 * minute },
    databaseHooks: {
      session: { create: { before: admitted, after: seen }, update: { after: seen } },
    },
    hooks: { before, after },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: minute,
      max: 100,
      customRules: {
        // A whole newsroom may sit behind one address; names are guarded each for itself (guard.ts).
        '/sign-in/email': { window: minute, max: 30 },
        '/two-factor/*': { window: minute, max: 30 },
        '/passkey/*': { window: minute, max: 30 },
        '/change-password': { window: minute, max: 10 },
      },
    },
    advanced: {
      // With this prefix a browser takes the cookie from this very host only, over https (RFC 6265bis §4.1.3.2).
      cookiePrefix: isSecure ? `__Host-${cookiePrefix}` : cookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure, sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log('session').error(message) },
    onAPIError: { onError: reportFault },
    plugins: [
      twoFactor({ issuer: 'Warraq', backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes } }),
      passkey({
        rpID: hostname,
        rpName: 'Warraq',
        ...(isSiteUrlSet ? { origin } : {}),
        advanced: { webAuthnChallengeCookie: 'passkey' },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification: verifiedByDevice },
      }),
    ],
  });
}

/** A wrong password is nothing that operators need to read of; what fails is. */
function reportFault(error: unknown): void {
  if (isAPIError(error)) return;
  noteFault(error);
  log('session').error({ err: error }, 'Signing in failed');
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
