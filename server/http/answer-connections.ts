import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { complain } from './complaint.ts';
import { keptWire } from './kept-wire.ts';
import type { Layer } from './layer.ts';
import { PlainRequests } from './plain-request.ts';

type Take = (this: Socket, chunk: Buffer) => void;

/** What node:http hangs on a connection while it answers on it (raw-target.ts reads it too). */
interface Answering {
  _httpMessage?: unknown;
}

/**
 * Lets kept pages go out over connections that stay open without the objects that node:http makes of each request and
 * answer, which cost more than all else: a plain request is answered by the bytes that node:http would have written.
 * node:http keeps the connection, its limits of time and whatever is not plain; it gets the first request in any case,
 * since until then it takes the connection for one that says nothing.
 */
export function answerConnections(server: Server, layer: Layer): void {
  server.on('connection', (socket: Socket) => {
    const take = socket.listeners('data').at(-1) as Take | undefined;
    if (take) listen(socket, take, layer);
  });
}

function listen(socket: Socket, take: Take, layer: Layer): void {
  const requests = new PlainRequests();
  let isFirst = true;

  const hear = (chunk: Buffer) => {
    const asked = requests.read(chunk);
    // A plain request leaves node:http's parser where it was, between two requests. Behind anything else, or one that
    // came before the last was answered, that cannot be known: the connection is node:http's from there on.
    if (!asked || (socket as Answering)._httpMessage) {
      socket.on('data', take);
      socket.removeListener('data', hear);
    } else if (!isFirst && answer(socket, asked, layer)) return;
    isFirst = false;
    take.call(socket, chunk);
  };

  // To listen makes node:http read the connection through its stream, and not beneath it.
  socket.on('data', hear);
  socket.removeListener('data', take);
}

function answer(socket: Socket, asked: Parameters<typeof keptWire>[0], layer: Layer): boolean {
  try {
    const bytes = keptWire(asked, layer);
    if (!bytes) return false;
    socket.write(bytes);
    // A reader who asks and does not take: no more is read of the questions before the answers have left.
    if (socket.writableNeedDrain && socket.writableLength > 0) {
      socket.pause();
      socket.once('drain', () => socket.resume());
    }
    return true;
  } catch (error) {
    complain('answering a connection', error);
    return false;
  }
}
