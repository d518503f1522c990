import type { Env } from '../env.ts';
import { askHealth, type Running } from '../running.ts';
import { bad, type Finding, good } from './finding.ts';

/**
 * The origin that links name. A server that is running has its own settings, which may be others than those that the
 * doctor was started with: of a port that was set for it alone nothing else would be known here.
 */
export function siteFinding(env: Env, running: Running | null): Finding {
  const { siteUrl, isSiteUrlSet } = running ?? env;
  // What an older version announced says nothing of it.
  if (siteUrl === undefined) return siteFinding(env, null);
  return good(
    'settings',
    isSiteUrlSet ? `the site is ${siteUrl}` : `SITE_URL is not set: links name ${siteUrl}`,
  );
}

/** Asks the running server whether it answers: that its process is there does not say so. */
export async function serverFinding(running: Running | null): Promise<Finding> {
  if (!running) return good('server', 'none is running here');
  const { address, status } = await askHealth(running);
  const process = `process ${running.pid} on port ${running.port}`;
  if (status === 200) return good('server', `${process} answers at ${address}`);
  if (status !== null)
    return bad('server', `${process} answers ${status} at ${address}`, 'Look into its log.');
  return bad(
    'server',
    `${process} does not answer at ${address}`,
    `If it has just been started, ask again in a moment; otherwise look into its log and start it again.`,
  );
}
