import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isAcceptable } from '#editorial/password.ts';
import { recordAct } from './record-act.ts';
import { beginTry, claim, succeed } from './tries.ts';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** What asks for the password of whoever is signed in already: a stolen session must not help to guess it. */
const askingPassword: ReadonlySet<string> = new Set([
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]);

/** Stands before every request to better-auth. */
export const before = createAuthMiddleware(async (ctx) => {
  // First, so that a password which cannot be chosen is no wrong try.
  const changed = ctx.path === '/change-password' ? await newPassword(ctx) : null;
  const isCode = ctx.path.startsWith(secondFactor);
  const userId = isCode ? await whoseCode(ctx) : undefined;
  const guessed = isCode ? userId && codesOf(userId) : await passwordOf(ctx);
  if (guessed) await admit(guessed);
  if (
    ctx.path === '/two-factor/verify-totp' &&
    userId &&
    !(await claim(userId, String(ctx.body?.code), new Date()))
  )
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' });
  if (changed) return { context: { body: changed } };
  // A device that needs no second factor is a second factor less.
  if (isCode) return { context: { body: { ...ctx.body, trustDevice: false } } };
  return;
});

/** Stands behind every request: what was right takes the count of wrong tries away, and the old session goes. */
export const after = createAuthMiddleware(async (ctx) => {
  if (ctx.context.returned instanceof APIError) return;
  const { newSession, session, authCookies, internalAdapter, secret } = ctx.context;
  const user = newSession?.user ?? session?.user;
  const guessed = ctx.path.startsWith(secondFactor) ? user && codesOf(user.id) : await passwordOf(ctx);
  if (guessed) await succeed(guessed);
  if (user) {
    // With a second factor a right password's session is taken away again behind this.
    const isHalf = ctx.path === '/sign-in/email' && newSession?.user.twoFactorEnabled === true;
    const beganSession = newSession !== null && !isHalf;
    await recordAct(ctx.path, user, { wasSignedIn: session !== null, beganSession });
  }
  if (!newSession) return;
  const old = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  if (old && old !== newSession.session.token) await internalAdapter.deleteSession(old);
});

const secondFactor = '/two-factor/verify-';
const codesOf = (userId: string) => `codes of ${userId}`;

/** Under which name this request tries a password; undefined: it tries none. */
async function passwordOf(ctx: Context): Promise<string | undefined> {
  if (ctx.path === '/sign-in/email') return String(ctx.body?.email ?? '');
  return askingPassword.has(ctx.path) ? (await getSessionFromCtx(ctx))?.user.email : undefined;
}

async function admit(name: string): Promise<void> {
  const now = new Date();
  const waitUntil = await beginTry(name, now);
  if (!waitUntil) return;
  const seconds = Math.ceil((waitUntil.getTime() - now.getTime()) / 1000);
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'LOCKED', message: 'Too many tries. Wait.', seconds },
    { 'retry-after': String(seconds) },
  );
}

/** A changed password is held to what a new one is, and ends every other session. */
async function newPassword(ctx: Context): Promise<Record<string, unknown>> {
  const user = (await getSessionFromCtx(ctx))?.user;
  const known = user ? [user.name, user.email] : [];
  if (!isAcceptable(String(ctx.body?.newPassword ?? ''), known)) {
    throw new APIError('BAD_REQUEST', { code: 'PASSWORD_GUESSABLE', message: 'The password is too easy.' });
  }
  return { ...ctx.body, revokeOtherSessions: true };
}

/** Whose one-time code is tried: of whoever is signed in, or of whoever has given the password a moment ago. */
async function whoseCode(ctx: Context): Promise<string | undefined> {
  const session = await getSessionFromCtx(ctx);
  if (session) return session.user.id;
  const cookie = ctx.context.createAuthCookie('two_factor');
  const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  if (!challenge) return undefined;
  return (await ctx.context.internalAdapter.findVerificationValue(challenge))?.value;
}
