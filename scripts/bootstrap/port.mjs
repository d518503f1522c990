import net from 'node:net';
import { Failure } from './failure.mjs';

/**
 * @param {string | undefined} setting
 * @returns {number | undefined} nothing for what is no port
 */
export function portOf(setting) {
  const port = Number(setting || 3000);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
}

/**
 * Makes sure that nobody else has the port.
 * @param {number} port 0 for any
 * @returns {Promise<number>}
 */
export async function freePort(port) {
  const found = await listenOnce(port);
  if (typeof found === 'number') return found;
  if (found === 'EACCES') {
    throw new Failure(`PORT ${port} needs more rights than you have: choose one above 1023, e.g. PORT=3000`);
  }
  if (found !== 'EADDRINUSE') return port;
  throw new Failure(
    `PORT ${port} is taken by another program: stop that program, or choose another port, e.g. PORT=${port + 1}`,
  );
}

/** @param {number} port @returns {Promise<number | string | undefined>} the port, or the code of what went wrong */
function listenOnce(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : undefined));
    // As Next does: every address of the machine.
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : port));
    });
  });
}
