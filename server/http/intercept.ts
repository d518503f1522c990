import type { ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { complain } from './complaint.ts';
import { flatHead } from './flat-head.ts';
import { bytesOf, callbackAmong, type Done, takeHead } from './listener-arguments.ts';

/** What becomes of a body: it goes out as it comes, is gathered and given whole, or passes through a stream. */
export type Course = 'as it is' | { gather: (body: Buffer) => Promise<void> } | { through: Transform };

/** Sends a gathered answer at last. A head that is given, flat, replaces every header that stands on the response. */
export type Send = (status: number, body: Buffer | null, head?: readonly string[]) => void;

/** @param length the number of bytes to come, where the listener gave them all at once */
export type Decide = (length: number | undefined, send: Send) => Course;

/**
 * Puts itself between a listener and its response. When the head is complete, and before any of it is sent, `decide`
 * may add headers and says what becomes of the body. Should it fail, or the course it chose, the listener's own answer
 * goes out. Later on headers are given to `send` alone: Next's `setHeader` does nothing once it believes them sent.
 */
export function intercept(response: ServerResponse, decide: Decide): void {
  const { writeHead, write, end, flushHeaders } = response;
  const gathered: Buffer[] = [];
  let course: Course | null = null;
  let isEnded = false;
  let done: Done | undefined;

  const own = (name: 'headersSent' | 'writableEnded'): boolean =>
    Reflect.get(Object.getPrototypeOf(response), name, response);

  const send: Send = (status, body, head) => {
    course = 'as it is';
    if (head) for (const name of response.getHeaderNames()) response.removeHeader(name);
    writeHead.call(response, status, head as string[] | undefined);
    end.call(response, body, done as never);
  };

  /** The head is complete: from here on there is a course. */
  const settle = (length?: number): Course => {
    if (course) return course;
    course = 'as it is';
    try {
      course = decide(length, send);
    } catch (error) {
      complain('deciding on an answer', error);
    }
    if (course !== 'as it is' && 'through' in course) passOn(course.through);
    return course;
  };

  /** What the stream gives goes to the wire; each waits for the other where it is full. */
  const passOn = (stream: Transform) => {
    stream.on('data', (chunk: Buffer) => {
      openWire();
      if (write.call(response, chunk, 'utf8')) return;
      stream.pause();
      response.once('drain', () => stream.resume());
    });
    stream.on('drain', () => response.emit('drain'));
    stream.on('end', () => {
      openWire();
      end.call(response, null, done as never);
    });
    stream.on('error', (error) => response.destroy(error));
    // A stream of zlib whose reader has left is never collected.
    response.once('close', () => stream.destroy());
  };

  const openWire = () => {
    if (!own('headersSent')) writeHead.call(response, response.statusCode);
  };

  const finish = async (gather: (body: Buffer) => Promise<void>) => {
    // Let go of: what waits for a page's compression may hold its response, and with it all of this, for minutes.
    const body = Buffer.concat(gathered.splice(0));
    const status = response.statusCode;
    const head = flatHead(response);
    try {
      await gather(body);
    } catch (error) {
      complain('finishing an answer', error);
      if (own('headersSent')) response.destroy();
      else send(status, body, head);
    }
  };

  // To the listener, what it gave has been sent: else it would begin or end the answer once more.
  Object.defineProperties(response, {
    headersSent: {
      configurable: true,
      get: () => (course !== null && course !== 'as it is') || own('headersSent'),
    },
    writableEnded: { configurable: true, get: () => isEnded || own('writableEnded') },
  });

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (course === 'as it is') return Reflect.apply(writeHead, response, [status, ...rest]);
    if (course) return response;
    takeHead(response, status, rest);
    if (settle() === 'as it is') writeHead.call(response, response.statusCode);
    return response;
  }) as typeof writeHead;

  response.flushHeaders = () => {
    const chosen = settle();
    if (chosen !== 'as it is' && 'gather' in chosen) return;
    if (chosen !== 'as it is') openWire();
    flushHeaders.call(response);
  };

  response.write = ((chunk: unknown, encoding?: unknown, written?: unknown) => {
    const chosen = settle();
    if (chosen === 'as it is') return Reflect.apply(write, response, [chunk, encoding, written]);
    if (isEnded) return false;
    const after = callbackAmong(encoding, written);
    if ('through' in chosen) return chosen.through.write(bytesOf(chunk, encoding), after);
    gathered.push(bytesOf(chunk, encoding));
    if (after) queueMicrotask(after);
    return true;
  }) as typeof write;

  response.end = ((chunk?: unknown, encoding?: unknown, ended?: unknown) => {
    const isBody = chunk !== undefined && chunk !== null && typeof chunk !== 'function';
    const bytes = isBody && course !== 'as it is' ? bytesOf(chunk, encoding) : null;
    const chosen = settle(bytes?.length ?? 0);
    if (chosen === 'as it is') return Reflect.apply(end, response, [chunk, encoding, ended]);
    if (isEnded) return response;
    isEnded = true;
    done = callbackAmong(chunk, encoding, ended);
    if (bytes) gathered.push(bytes);
    if ('gather' in chosen) void finish(chosen.gather);
    else chosen.through.end(bytes ?? undefined);
    return response;
  }) as typeof end;
}
