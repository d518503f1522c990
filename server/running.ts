import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { EndTurn } from '#db/doors.ts';
import { ownFolder } from '#db/own-folder.ts';
import { tryTurn } from '#db/turn.ts';
import type { Env } from './env.ts';

/** How another process on this machine reaches the server that is running on a data folder. */
export interface Running {
  pid: number;
  port: number;
  secret: string;
  /** Its public origin, and whether that was set or is taken to be its machine; absent in what older versions announced. */
  siteUrl?: string;
  isSiteUrlSet?: boolean;
}

const file = (dataFolder: string) => join(dataFolder, 'running.json');
const header = 'x-warraq-secret';

/** Announces this process as the running server; the secret is new each time and readable by its owner alone. */
export function announce({
  dataFolder,
  port,
  siteUrl,
  isSiteUrlSet,
}: Pick<Env, 'dataFolder' | 'port' | 'siteUrl' | 'isSiteUrlSet'>): Running {
  const secret = randomBytes(24).toString('base64url');
  const running = { pid: process.pid, port, secret, siteUrl, isSiteUrlSet };
  ownFolder(dataFolder);
  rmSync(file(dataFolder), { force: true });
  writeFileSync(file(dataFolder), JSON.stringify(running), { mode: 0o600 });
  return running;
}

/** Takes an announcement back, unless another server has announced itself meanwhile. Never throws. */
export function withdraw(dataFolder: string, { secret }: Running): void {
  if (announcedIn(dataFolder)?.secret !== secret) return;
  try {
    rmSync(file(dataFolder));
  } catch {
    // It is taken for what it is: the trace of a server that ended.
  }
}

/** What the last server announced there, though it may have died since; null: nothing, or nothing that can be read. */
export function announcedIn(dataFolder: string): Running | null {
  try {
    return JSON.parse(readFileSync(file(dataFolder), 'utf8')) as Running;
  } catch {
    return null;
  }
}

/** The turn that a server has of its folder, whatever database it works on: several machines may share a Postgres. */
export function tryFolder(dataFolder: string): Promise<EndTurn | null> {
  return tryTurn(`file:${join(dataFolder, 'server')}`, 'lock');
}

/** Who looks has the turn for a moment, so what is taken is looked at once more. */
async function isFolderFree(dataFolder: string, looks = 2): Promise<boolean> {
  try {
    const turn = await tryFolder(dataFolder);
    await turn?.();
    if (turn) return true;
  } catch {
    // Where nothing can be written, no server is at work.
    return true;
  }
  if (looks === 1) return false;
  await setTimeout(100);
  return isFolderFree(dataFolder, looks - 1);
}

/** The server running on a data folder; null where there is none, or only the trace of one that died. */
export async function findRunning(dataFolder: string): Promise<Running | null> {
  const announced = announcedIn(dataFolder);
  if (!announced) return null;
  // That a process has its id tells nothing: in a container the next one has the same.
  return (await isFolderFree(dataFolder)) ? null : announced;
}

/**
 * Sends a message to the running server's own door; throws where it does not answer within ten seconds.
 * @returns what it answers
 */
export async function tell(
  running: Running,
  action: 'invalidate' | 'tick' | 'sweep' | 'finish' | 'import' | 'wire',
  body?: unknown,
): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${running.port}/api/internal/${action}`, {
    method: 'POST',
    headers: { [header]: running.secret, 'content-type': 'application/json' },
    body: JSON.stringify(body ?? null),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`The running server answered ${answer.status} to ${action}.`);
  return answer.json();
}

const patienceMs = 5000;

/** What the running server answers to whoever asks whether it is well; status null: nothing within five seconds. */
export async function askHealth(running: Running): Promise<{ address: string; status: number | null }> {
  const address = `http://127.0.0.1:${running.port}/healthz`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    await answer.body?.cancel();
    return { address, status: answer.status };
  } catch {
    return { address, status: null };
  }
}

/** Whether a request came through `tell`, from this machine and knowing the secret. */
export function isFromThisMachine(request: Request, dataFolder: string): boolean {
  const given = Buffer.from(request.headers.get(header) ?? '');
  const secret = Buffer.from(announcedIn(dataFolder)?.secret ?? '');
  return secret.length > 0 && given.length === secret.length && timingSafeEqual(given, secret);
}
