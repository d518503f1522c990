import type { Server } from 'node:http';
import net, { type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { complain } from './complaint.ts';

/** What is to be known of a stop. */
export interface Stop {
  /** Whether it has begun: answers say that they are the last of their connection. */
  isBegun: boolean;
  /** Called after the last answer, to write down what memory alone holds. */
  lastWork: (() => Promise<void>)[];
}

/** How long, in milliseconds, a stop may take. */
export interface StopLimits {
  /** As long may a connection between two requests still bring one. */
  lull: number;
  /** Then whatever is still going on is cut off. */
  longest: number;
  /** As long is waited for what is done after the last answer. */
  lastWork: number;
}

/** Containers are given ten seconds before they are killed. */
const stopLimits: StopLimits = { lull: 500, longest: 8000, lastWork: 1500 };

/**
 * Has a server stop without losing what is on its way. node:http would cut the connections that are between two requests,
 * and with them the request that a client is just sending and the end of a page that a slow one is still taking; and it
 * would wait for ever for a client that goes on asking, or takes nothing.
 */
export function stopGently(server: Server, stop: Stop, limits: StopLimits = stopLimits): void {
  const { lull, longest } = limits;
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const closeIdle = server.closeIdleConnections;
  server.closeIdleConnections = () => {
    // To node:http a connection is idle although the last page over it has not left yet (answer-connections.ts).
    const taking = [...open].filter(({ writableLength }) => writableLength > 0);
    for (const socket of taking) socket.destroy = endedSoon;
    closeIdle.call(server);
    for (const socket of taking) Reflect.deleteProperty(socket, 'destroy');
  };
  server.close = (whenClosed) => {
    stop.isBegun = true;
    // Without what http.Server does first: to close at once what is idle.
    net.Server.prototype.close.call(server, (error) => {
      doLast(stop, limits.lastWork).finally(() => whenClosed?.(error));
    });
    const timers = [
      setTimeout(() => server.closeIdleConnections(), lull),
      setTimeout(() => server.closeAllConnections(), longest),
    ];
    server.once('close', () => timers.forEach(clearTimeout));
    return server;
  };
}

async function doLast({ lastWork }: Stop, longest: number): Promise<void> {
  const over = new AbortController();
  const done = lastWork.map(async (work) => {
    try {
      await work();
    } catch (error) {
      complain('writing down what memory alone held', error);
    }
  });
  await Promise.race([Promise.all(done), wait(longest, undefined, { signal: over.signal })]);
  over.abort();
}

function endedSoon(this: Socket): Socket {
  this.destroySoon();
  return this;
}
