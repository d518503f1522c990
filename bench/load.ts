import { connect, type Socket } from 'node:net';

export interface Target {
  port: number;
  path: string;
}

const headEnd = Buffer.from('\r\n\r\n');

/**
 * How many answers a second come over connections that stay open, each asking again as soon as it was answered. Sockets
 * and a search for the length, since Node's own client would take more of the machine than the server it measures.
 */
export async function requestsASecond(target: Target, connections: number, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(until, target)));
  const took = (performance.now() - started) / 1000;
  return counts.reduce((sum, count) => sum + count, 0) / took;
}

/** @returns the number of answers on one connection; fails at the first that is not 200 */
function askUntil(until: number, { port, path }: Target): Promise<number> {
  const question = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/html\r\nAccept-Encoding: br\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const rest = new Remainder();
    let answered = 0;
    const fail = (error: Error) => {
      reject(error);
      socket.destroy();
    };
    const next = () => {
      if (performance.now() < until) socket.write(question);
      else socket.destroy();
    };
    socket.setTimeout(10_000, () => fail(new Error(`${path} stopped answering.`)));
    socket.once('connect', next).once('error', fail);
    socket.once('close', () =>
      performance.now() < until ? fail(new Error(`${path}: the server hung up.`)) : resolve(answered),
    );
    socket.on('data', (chunk) => {
      try {
        if (!rest.isOver(chunk)) return;
        answered += 1;
        next();
      } catch (error) {
        fail(error as Error);
      }
    });
  });
}

/** Knows when an answer has come to its end. Nothing is asked before that, so nothing follows it. */
class Remainder {
  #head: Buffer | null = null;
  #left = 0;

  isOver(chunk: Buffer): boolean {
    if (this.#left > 0) {
      this.#left -= chunk.length;
      return this.#left <= 0;
    }
    const head = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    const end = head.indexOf(headEnd);
    this.#head = end < 0 ? head : null;
    if (end < 0) return false;
    this.#left = end + headEnd.length + lengthIn(head.toString('latin1', 0, end)) - head.length;
    return this.#left <= 0;
  }
}

function lengthIn(head: string): number {
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`An answer began with ${head.slice(0, 40)}`);
  const [, length] = /\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length === undefined) throw new Error('An answer did not say how long it is: the page is not kept.');
  return Number(length);
}
