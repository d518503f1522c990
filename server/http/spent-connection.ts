import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

const spent = new WeakSet<Socket>();

/**
 * Has nothing more be read as a request on a connection: where one was refused by its body, what follows may be that
 * body. node:http goes on with what it has got already, although the answer says that it is the last.
 */
export function spend({ socket }: IncomingMessage): void {
  spent.add(socket);
}

export function isSpent({ socket }: IncomingMessage): boolean {
  return spent.has(socket);
}
