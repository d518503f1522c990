import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#scripts/test/free-port.ts';
import { ask } from './ask.ts';
import { endedBy, startBuilt } from './built-server.ts';
import { type Site, siteAt } from './site.ts';

export interface OwnNewsroom extends Site {
  /** Asks the server to end; its folder stays. */
  end(): Promise<void>;
  close(): Promise<void>;
}

interface Setting {
  env?: Record<string, string>;
  /** The file that its log goes to; otherwise it is shown. */
  log?: string;
}

/**
 * The built server once more, on an empty newsroom, for what the demonstration's should not hold. Import something
 * before: that makes its database.
 * @param settings its environment, where that is to differ
 */
export async function openOwnNewsroom(
  fill: (into: Site) => Promise<unknown>,
  { env, log }: Setting = {},
): Promise<OwnNewsroom> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'warraq-newsroom-'));
  const own = siteAt(await freePort(), dataFolder);
  await fill(own);
  const child = startBuilt(own, { env, log: log === undefined ? undefined : openSync(log, 'w') });
  const end = () => endedBy('SIGTERM', child);
  const close = async () => {
    await end();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await answering(own, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...own, end, close };
}

async function answering(own: Site, child: ChildProcess): Promise<void> {
  const limit = Date.now() + 30_000;
  while (Date.now() < limit && child.exitCode === null) {
    const answer = await ask('/healthz', { at: own }).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`The newsroom on port ${own.port} did not answer (exit code ${child.exitCode}).`);
}
