import { ask } from '../support/ask.ts';
import { endedBy, startBuilt } from '../support/built-server.ts';
import type { Site } from '../support/site.ts';
import { until } from '../support/until.ts';

/** The built server on a newsroom's data, to be killed. */
export interface KillableServer {
  readonly pid: number | undefined;
  /** Ends it as a power cut would: nothing of it runs any more when this resolves. */
  kill(): Promise<void>;
}

export async function startKillable(on: Site): Promise<KillableServer> {
  const child = startBuilt(on);
  const answers = () =>
    ask('/readyz', { at: on }).then(
      ({ status }) => status === 200,
      () => child.exitCode !== null,
    );
  await until(answers, 60_000);
  if (child.exitCode !== null) throw new Error(`The server ended by itself (exit code ${child.exitCode}).`);
  return { pid: child.pid, kill: () => endedBy('SIGKILL', child) };
}
