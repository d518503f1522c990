import { spawn } from 'node:child_process';
import { freePort } from '#scripts/test/free-port.ts';
import { endedBy } from './built-server.ts';
import { root } from './site.ts';
import { until } from './until.ts';

/** The site at `base`, or, without one, the site as `npm start` serves it, until it is closed. */
export async function startSite(base?: string): Promise<{ origin: string; close: () => Promise<void> }> {
  if (base) return { origin: new URL(base).origin, close: async () => {} };
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['scripts/warraq.mjs', 'start'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  const answers = () =>
    fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => child.exitCode !== null,
    );
  await until(answers, 300_000);
  if (child.exitCode !== null) throw new Error(`The site did not start (exit code ${child.exitCode}).`);
  return { origin, close: () => endedBy('SIGTERM', child) };
}
