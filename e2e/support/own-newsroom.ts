import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverMemory } from '#scripts/bootstrap/server-memory.mjs';
import { warraqAt } from '#scripts/bootstrap/warraq-project.mjs';
import { freePort } from '#scripts/test/free-port.ts';
import { ask } from './ask.ts';
import { root, type Site, siteAt } from './site.ts';

export interface OwnNewsroom extends Site {
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
  { env = {}, log }: Setting = {},
): Promise<OwnNewsroom> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'warraq-newsroom-'));
  const port = await freePort();
  const own = siteAt(port, dataFolder);
  await fill(own);
  const child = spawn(process.execPath, warraqAt(root).serve(port), {
    cwd: root,
    stdio: ['ignore', 'ignore', log === undefined ? 'inherit' : openSync(log, 'w')],
    env: {
      ...process.env,
      ...serverMemory.env,
      NODE_ENV: 'production',
      PORT: String(port),
      WARRAQ_DATA: dataFolder,
      DATABASE_URL: '',
      ...env,
    },
  });
  const close = async () => {
    await ended(child);
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await answering(own, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...own, close };
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

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
