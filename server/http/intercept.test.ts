import { once } from 'node:events';
import http, { type ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Course, type Decide, intercept, type Send } from './intercept.ts';
import { ask, serve } from './test-server.ts';

beforeEach(() => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => told.mockRestore();
});

type Act = (response: ServerResponse) => void | Promise<void>;

const serveActing = (act: Act, decide: Decide) =>
  serve((_request, response) => {
    intercept(response, decide);
    void act(response);
  });

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The ways in which listeners send the same answer. */
const ways: [string, Act][] = [
  ['end alone', (response) => void response.setHeader('x-way', 'a').end('one two')],
  ['writeHead with an object', (response) => void response.writeHead(201, { 'X-Way': 'a' }).end('one two')],
  [
    'writeHead with a reason',
    (response) => void response.writeHead(201, 'Made', { 'X-Way': 'a' }).end('one two'),
  ],
  ['writeHead with a flat list', (response) => void response.writeHead(201, ['X-Way', 'a']).end('one two')],
  [
    'writeHead with pairs',
    (response) => void response.writeHead(201, [['X-Way', 'a']] as never).end('one two'),
  ],
  [
    'pieces',
    async (response) => {
      response.setHeader('x-way', 'a');
      response.write('one');
      await later();
      response.write(Buffer.from(' '), () => {});
      response.write('dHdv', 'base64');
      response.end();
    },
  ],
  [
    'flushed headers, then pieces',
    async (response) => {
      response.setHeader('x-way', 'a');
      response.flushHeaders();
      await later();
      response.write(new Uint8Array([111, 110, 101]));
      response.end(' two', 'utf8');
    },
  ],
  ['ended twice', (response) => void response.setHeader('x-way', 'a').end('one two').end()],
];

const courses: [string, (send: Send, response: ServerResponse) => Course][] = [
  ['as it is', () => 'as it is'],
  ['gathered', (send) => ({ gather: (body) => later().then(() => send(200, body)) })],
  ['gathered under a new head', (send) => ({ gather: async (body) => send(200, body, ['X-Way', 'a']) })],
  [
    'through a stream',
    (_send, response) => {
      response.setHeader('content-encoding', 'gzip');
      return { through: createGzip() };
    },
  ],
];

describe.each(courses)('an answer that goes %s', (_course, choose) => {
  test.each(ways)('arrives whole when it is given by %s', async (_way, act) => {
    const port = await serve((_request, response) => {
      intercept(response, (_length, send) => choose(send, response));
      void act(response);
    });
    const answer = await ask(port, '/');
    expect(answer.text).toBe('one two');
    expect(answer.headers['x-way']).toBe('a');
  });

  test('tells the listener when it has left, and looks complete to it at once', async () => {
    let seen: unknown[] = [];
    const left = Promise.withResolvers<void>();
    const port = await serve((_request, response) => {
      intercept(response, (_length, send) => choose(send, response));
      const before = response.headersSent;
      response.write('one');
      const between = response.headersSent;
      response.end(' two', () => left.resolve());
      seen = [before, between, response.writableEnded];
    });
    expect((await ask(port, '/')).text).toBe('one two');
    await left.promise;
    expect(seen).toEqual([false, true, true]);
  });
});

test('every header of a list arrives, and those set before stay', async () => {
  const port = await serveActing(
    (response) =>
      void response
        .setHeader('x-before', 'b')
        .writeHead(200, ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'])
        .end('x'),
    (_length, send) => ({ gather: async (body) => send(200, body) }),
  );
  const { headers } = await ask(port, '/');
  expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
  expect(headers['x-before']).toBe('b');
});

test('a head that is given replaces the one that was set', async () => {
  const port = await serveActing(
    (response) => void response.writeHead(200, { 'x-old': '1', 'content-length': '3' }).end('old'),
    (_length, send) => ({
      gather: async () => send(404, Buffer.from('newer'), ['X-New', '2', 'Content-Length', '5']),
    }),
  );
  const answer = await ask(port, '/');
  expect([answer.status, answer.text, answer.headers['x-old'], answer.headers['x-new']]).toEqual([
    404,
    'newer',
    undefined,
    '2',
  ]);
});

describe('when a step fails, the listener\u2019s own answer goes out', () => {
  const act: Act = (response) =>
    void response.writeHead(203, { 'x-own': '1', 'set-cookie': ['a=1', 'b=2'] }).end('own');
  test.each<[string, Decide]>([
    [
      'while deciding',
      () => {
        throw new Error('deciding');
      },
    ],
    [
      'while gathering',
      () => ({
        gather: async () => {
          throw new Error('gathering');
        },
      }),
    ],
    [
      'while sending',
      (_length, send) => ({ gather: async () => send(200, Buffer.from('x'), ['bad name', '\n']) }),
    ],
  ])('%s', async (_name, decide) => {
    const answer = await ask(await serveActing(act, decide), '/');
    expect([answer.status, answer.text, answer.headers['x-own']]).toEqual([203, 'own', '1']);
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  });
});

test('a length that is known beforehand is told, and only then', async () => {
  const lengths: (number | undefined)[] = [];
  const decide: Decide = (length) => {
    lengths.push(length);
    return 'as it is';
  };
  await ask(await serveActing((response) => void response.end('خبر'), decide), '/');
  await ask(await serveActing((response) => void response.end(), decide), '/');
  const inPieces: Act = (response) => {
    response.write('a');
    response.end('b');
  };
  await ask(await serveActing(inPieces, decide), '/');
  expect(lengths).toEqual([6, 0, undefined]);
});

test('a big answer waits for a slow reader', async () => {
  const piece = Buffer.alloc(256 * 1024, 7);
  const port = await serveActing(
    async (response) => {
      for (let n = 0; n < 40; n++) if (!response.write(piece)) await once(response, 'drain');
      response.end();
    },
    () => ({ through: createGzip({ level: 0 }) }),
  );
  let total = 0;
  await new Promise<void>((resolve) => {
    http.get({ port, host: '127.0.0.1', agent: false }, (response) => {
      response.on('data', (chunk: Buffer) => {
        total += chunk.length;
        response.pause();
        setTimeout(() => response.resume(), 1);
      });
      response.on('end', resolve);
    });
  });
  expect(total).toBeGreaterThan(40 * piece.length);
});

test('a reader who leaves closes the stream', async () => {
  const stream = createGzip();
  const closed = once(stream, 'close');
  const port = await serveActing(
    (response) => {
      response.flushHeaders();
      response.write('begun');
    },
    () => ({ through: stream }),
  );
  const request = http.get({ port, host: '127.0.0.1', agent: false }, () => request.destroy());
  request.on('error', () => {});
  await closed;
});
