import type { Server } from 'node:http';
import net, { type Socket } from 'node:net';

/** Whether the server is being stopped: its answers say that they are the last of their connection. */
export interface Stop {
  isBegun: boolean;
}

/** How long, in milliseconds, a stop may take. */
export interface StopLimits {
  /** As long may a connection between two requests still bring one. */
  lull: number;
  /** Then whatever is still going on is cut off. */
  longest: number;
}

/** Containers are given ten seconds before they are killed. */
const stopLimits: StopLimits = { lull: 500, longest: 8000 };

/**
 * Has a server stop without losing what is on its way. node:http would cut the connections that are between two requests,
 * and with them the request that a client is just sending and the end of a page that a slow one is still taking; and it
 * would wait for ever for a client that goes on asking, or takes nothing.
 */
export function stopGently(server: Server, stop: Stop, { lull, longest }: StopLimits = stopLimits): void {
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
    net.Server.prototype.close.call(server, whenClosed);
    const timers = [
      setTimeout(() => server.closeIdleConnections(), lull),
      setTimeout(() => server.closeAllConnections(), longest),
    ];
    server.once('close', () => timers.forEach(clearTimeout));
    return server;
  };
}

function endedSoon(this: Socket): Socket {
  this.destroySoon();
  return this;
}
