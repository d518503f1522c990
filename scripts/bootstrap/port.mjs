import net from 'node:net';
import { Failure } from './failure.mjs';

/**
 * The port to serve on, once it is known that nobody else has it. What is no port at all is left to the check of
 * the settings (`server/env.ts`), which runs with the database step.
 * @param {string | undefined} setting
 * @returns {Promise<number>}
 */
export async function freePort(setting) {
  const port = Number(setting || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return port;
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
