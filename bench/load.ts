import { connect, type Socket } from 'node:net';
import { processorMs } from './processor-time.ts';
import { percentile } from './statistics.ts';

export interface Target {
  port: number;
  /** Asked for in turn. */
  paths: readonly string[];
  /** What is said to be accepted. */
  encoding: string;
  /** The process whose time is counted. */
  pid: number | undefined;
}

export interface Load {
  requestsASecond: number;
  p99Ms: number;
  /** Of the server's processor, for a request; NaN where the system does not tell. */
  processorMs: number;
}

const headEnd = Buffer.from('\r\n\r\n');
/** With the end of the chunk before it, so that compressed bytes will hardly look like it. */
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/**
 * What a server does for so many seconds over connections that stay open, each asking again as soon as it was answered. Sockets
 * and a search for the length, since Node's own client would take more of the machine than the server it measures.
 */
export async function load(target: Target, connections: number, seconds: number): Promise<Load> {
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const before = processorMs(target.pid);
  const times = (
    await Promise.all(Array.from({ length: connections }, (_, n) => askUntil(until, target, n)))
  ).flat();
  return {
    requestsASecond: times.length / ((performance.now() - started) / 1000),
    p99Ms: percentile(times, 99),
    processorMs: (processorMs(target.pid) - before) / times.length,
  };
}

/** @returns the milliseconds of each answer on one connection; fails at the first that is not 200 */
function askUntil(until: number, { port, paths, encoding }: Target, first: number): Promise<number[]> {
  const questions = paths.map(
    (path) =>
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/html\r\nAccept-Encoding: ${encoding}\r\n\r\n`,
  );
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const rest = new Remainder();
    const times: number[] = [];
    let asked = first;
    let askedAt = 0;
    const fail = (error: Error) => {
      reject(error);
      socket.destroy();
    };
    const next = () => {
      askedAt = performance.now();
      if (askedAt < until) socket.write(questions[asked++ % questions.length] as string);
      else socket.destroy();
    };
    socket.setTimeout(10_000, () => fail(new Error(`${paths[0]} stopped answering.`)));
    socket.once('connect', next).once('error', fail);
    socket.once('close', () =>
      performance.now() < until ? fail(new Error(`${paths[0]}: the server hung up.`)) : resolve(times),
    );
    socket.on('data', (chunk) => {
      try {
        if (!rest.isOver(chunk)) return;
        times.push(performance.now() - askedAt);
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
  /** The end of what came of an answer in chunks; null: its length is known. */
  #tail: Buffer | null = null;

  isOver(chunk: Buffer): boolean {
    if (this.#tail) return this.#isLastChunk(Buffer.concat([this.#tail, chunk]));
    if (this.#left > 0) {
      this.#left -= chunk.length;
      return this.#left <= 0;
    }
    const head = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    const end = head.indexOf(headEnd);
    this.#head = end < 0 ? head : null;
    if (end < 0) return false;
    const length = lengthIn(head.toString('latin1', 0, end));
    if (length === null) return this.#isLastChunk(head.subarray(end + headEnd.length));
    this.#left = end + headEnd.length + length - head.length;
    return this.#left <= 0;
  }

  #isLastChunk(body: Buffer): boolean {
    const isLast = body.subarray(-lastChunk.length).equals(lastChunk);
    this.#tail = isLast ? null : Buffer.from(body.subarray(-lastChunk.length));
    return isLast;
  }
}

/** @returns null where the answer comes in chunks, as from Next alone; throws unless it is a page */
function lengthIn(head: string): number | null {
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`An answer began with ${head.slice(0, 40)}`);
  const [, length] = /\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length !== undefined) return Number(length);
  if (/\ntransfer-encoding: *chunked/i.test(head)) return null;
  throw new Error('An answer does not say where it ends.');
}
