import { type ChildProcess, spawn } from 'node:child_process';
import { serverMemory } from '#scripts/bootstrap/server-memory.mjs';
import { warraqAt } from '#scripts/bootstrap/warraq-project.mjs';
import { ask } from '../support/ask.ts';
import { root, type Site } from '../support/site.ts';
import { until } from '../support/until.ts';

/** The built server on a newsroom's data, to be killed: no step of `npm start` is run again, so it is up in a moment. */
export interface KillableServer {
  readonly pid: number | undefined;
  /** Ends it as a power cut would: nothing of it runs any more when this resolves. */
  kill(): Promise<void>;
}

export async function startKillable(on: Site): Promise<KillableServer> {
  const child = spawn(process.execPath, warraqAt(root).serve(on.port), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...serverMemory.env,
      NODE_ENV: 'production',
      PORT: String(on.port),
      WARRAQ_DATA: on.dataFolder,
      DATABASE_URL: '',
    },
  });
  const answers = () =>
    ask('/readyz', { at: on }).then(
      ({ status }) => status === 200,
      () => child.exitCode !== null,
    );
  await until(answers, 60_000);
  if (child.exitCode !== null) throw new Error(`The server ended by itself (exit code ${child.exitCode}).`);
  return { pid: child.pid, kill: () => killed(child) };
}

function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}
