import { clientHeader } from '../http/client-header.ts';
import { turnedAway } from '../http/turned-away.ts';
import { cutAddress } from '../log/cut-address.ts';
import { log } from '../log/log.ts';
import { isOwn } from '../newsroom/own-origin.ts';
import { storageFaultOf } from '../storage-fault.ts';
import { auth } from './auth.ts';
import { noteFault, notingFault } from './noted-fault.ts';

/**
 * What of better-auth is open to the outside. All else that it could do (signing up, changing an email, handing out the
 * tokens of sessions) is done here in another way or not at all.
 */
const open: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /change-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
  'POST /passkey/update-passkey',
  'POST /passkey/delete-passkey',
]);

/** Answers a request for an address under /api/auth. */
export async function answerAuth(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/auth', '');
  if (!open.has(`${request.method} ${path}`)) return refused(404);
  const turned = turnedAway(request.headers);
  if (turned) {
    noteRefusal(path, 429, request);
    return tooMany(turned.seconds);
  }
  if (request.method === 'POST' && !isOwn(request)) return refused(403);
  const answer = await answered(request);
  noteRefusal(path, answer.status, request);
  answer.headers.set('cache-control', 'no-store');
  if (answer.status === 429) sayHowLong(answer.headers);
  return answer;
}

/** Who keeps the server sees by it that somebody is guessing; the name that was tried may be a password typed there. */
function noteRefusal(path: string, status: number, request: Request): void {
  if (!/^\/(?:sign-in|two-factor\/verify|passkey\/verify-authentication)/.test(path)) return;
  const client = cutAddress(request.headers.get(clientHeader) ?? '');
  if (status === 401) log('session').warn({ client, path }, 'a password, code or passkey was refused');
  if (status === 429) log('session').warn({ client, path }, 'somebody has to wait, after too many tries');
}

function refused(status: 403 | 404): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}

function tooMany(seconds: number): Response {
  const headers = { 'retry-after': String(seconds), 'cache-control': 'no-store' };
  return Response.json(
    { code: 'TOO_MANY_REQUESTS', message: 'Too many requests. Wait.' },
    { status: 429, headers },
  );
}

/** better-auth says it under a name of its own, and not at all of an account that it has locked: for a quarter of an hour. */
function sayHowLong(headers: Headers): void {
  const seconds = headers.get('retry-after') ?? headers.get('x-retry-after') ?? '900';
  headers.delete('x-retry-after');
  headers.set('retry-after', seconds);
}

async function answered(request: Request): Promise<Response> {
  const { value, fault } = await notingFault(async () => {
    try {
      return await auth().handler(request);
    } catch (error) {
      noteFault(error);
      log('session').error({ err: error }, 'Signing in failed');
      return new Response(null, { status: 500 });
    }
  });
  const storage = value.status >= 500 ? storageFaultOf(fault) : null;
  if (!storage) return value;
  return Response.json(
    { code: storage.code },
    { status: storage.status, headers: { 'retry-after': String(storage.retryAfter) } },
  );
}
