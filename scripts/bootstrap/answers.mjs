import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until the server has a first page and says that it is well. The page is asked for first, as readers do: whatever else is
 * asked meanwhile would only make both of them wait for it.
 * @param {number} port
 * @param {{ signal: AbortSignal, withinMs?: number, everyMs?: number }} how
 * @returns {Promise<boolean>} false when the time is over, or nobody wants to know any more
 */
export async function answers(port, { signal, withinMs = 120_000, everyMs = 50 }) {
  const until = Date.now() + withinMs;
  let hasPage = false;
  while (!signal.aborted && Date.now() < until) {
    hasPage ||= (await statusOf(port, '/')) !== undefined;
    if (hasPage && (await statusOf(port, '/healthz')) === 200) return true;
    await wait(everyMs);
  }
  return false;
}

/** @param {number} port @param {string} path @returns {Promise<number | undefined>} */
function statusOf(port, path) {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent: false, timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(undefined));
  });
}
