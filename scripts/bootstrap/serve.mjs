import { answers } from './answers.mjs';
import { Failure } from './failure.mjs';
import { freePort, portOf } from './port.mjs';
import { handOver, runHeard } from './run-node.mjs';
import { seconds } from './step-lines.mjs';
import { exitCode } from './supervisor.mjs';

/** By somebody, or by the system where memory ran out. */
const KILLED = exitCode(null, 'SIGKILL');

/**
 * Serves until stopped; says where, as soon as the server answers.
 * @param {import('./context.mjs').Context} context
 * @param {(port: number) => string[]} argsFor
 * @param {NodeJS.ProcessEnv} [env] beside our own
 * @returns {Promise<number>} the server's exit code
 */
export async function serve(context, argsFor, env = {}) {
  const { lines, startedAt } = context;
  const wanted = portOf(process.env.PORT);
  if (wanted === undefined) throw new Failure(`PORT must be a number up to 65535, not ${process.env.PORT}`);
  const port = await freePort(wanted);
  const over = new AbortController();
  const ended = handOver(context, argsFor(port), { PORT: String(port), ...env }).finally(() => over.abort());

  await lines.step('server', () => started(port, ended, over.signal), { live: false });
  const address = process.env.SITE_URL || `http://localhost:${port}`;
  lines.note(`Warraq is at ${address}  (ready in ${seconds(Date.now() - startedAt)})`);
  const { welcome } = context.project;
  if (welcome) {
    const said = await runHeard(context, welcome, { PORT: String(port) });
    if (said) lines.note(said);
  }
  const code = await ended;
  if (code !== 0)
    lines.note(`✗ The server ended by itself (exit ${code}${code === KILLED ? ': killed' : ''}).`);
  return code;
}

/**
 * @param {number} port
 * @param {Promise<number>} ended
 * @param {AbortSignal} signal
 * @returns {Promise<import('./step-lines.mjs').Outcome>}
 */
async function started(port, ended, signal) {
  const result = await Promise.race([answers(port, { signal }), ended]);
  if (result === true) return { done: true };
  if (result === false && !signal.aborted) {
    return {
      done: true,
      detail: `but /healthz on port ${port} does not answer 200 yet: see what the server says`,
    };
  }
  const code = await ended;
  throw new Failure(`The server ended before it answered (exit ${code}): see what it said above.`, {
    code: code || 1,
  });
}
