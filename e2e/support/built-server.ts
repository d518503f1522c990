import { type ChildProcess, spawn } from 'node:child_process';
import { serverMemory } from '#scripts/bootstrap/server-memory.mjs';
import { warraqAt } from '#scripts/bootstrap/warraq-project.mjs';
import { root, type Site } from './site.ts';

interface Setting {
  env?: Record<string, string> | undefined;
  /** The descriptor of the file that its log goes to; otherwise it is shown. */
  log?: number | undefined;
}

/** Starts the server that was built last on a newsroom's data: no step of `npm start` is run again, so it is up in a moment. */
export function startBuilt(on: Site, { env, log }: Setting = {}): ChildProcess {
  return spawn(process.execPath, warraqAt(root).serve(on.port), {
    cwd: root,
    stdio: ['ignore', 'ignore', log ?? 'inherit'],
    env: {
      ...process.env,
      ...serverMemory.env,
      NODE_ENV: 'production',
      PORT: String(on.port),
      WARRAQ_DATA: on.dataFolder,
      DATABASE_URL: '',
      ...env,
    },
  });
}

/** Ends a process, however it has ended meanwhile: nothing of it runs any more when this resolves. */
export function endedBy(signal: 'SIGTERM' | 'SIGKILL', child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}
