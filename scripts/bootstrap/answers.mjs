import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until the server says that it is well.
 * @param {number} port
 * @param {{ signal: AbortSignal, withinMs?: number, everyMs?: number }} how
 * @returns {Promise<boolean>} false when the time is over, or nobody wants to know any more
 */
export async function answers(port, { signal, withinMs = 120_000, everyMs = 100 }) {
  const until = Date.now() + withinMs;
  while (!signal.aborted && Date.now() < until) {
    if ((await statusOf(port)) === 200) return true;
    await wait(everyMs);
  }
  return false;
}

/** @param {number} port @returns {Promise<number | undefined>} */
function statusOf(port) {
  return new Promise((resolve) => {
    const request = http.get(
      { host: '127.0.0.1', port, path: '/healthz', agent: false, timeout: 5000 },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(undefined));
  });
}
