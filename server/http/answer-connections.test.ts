import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { drainReadCounts } from './read-count.ts';
import { pageOf, prerendered, serveAsNext, untilEncoded } from './test-next.ts';
import { ask, sendRaw } from './test-server.ts';

const plain = (path = '/', more = '', method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\nHost: x\r\nUser-Agent: Firefox\r\n${more}\r\n`;

/** A connection that stays open; each question waits for its answer, of which the date is left out. */
function connection(port: number) {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  onTestFinished(() => void socket.destroy());
  return (...packets: string[]) =>
    new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (chunk: Buffer) => {
        said += chunk.toString('latin1');
        const [head = '', body] = said.split('\r\n\r\n', 2);
        const length = / 304 /.test(head) || packets[0]?.startsWith('HEAD') ? 0 : lengthIn(head);
        if (body === undefined || body.length < length) return;
        socket.off('data', hear);
        resolve(said.replace(/\r\n(?:date|keep-alive): [^\r]*/gi, ''));
      };
      socket
        .on('data', hear)
        .once('error', reject)
        .once('close', () => reject(new Error('hung up')));
      packets.forEach((packet, n) => void setTimeout(() => socket.write(packet, 'latin1'), n * 20));
    });
}

const lengthIn = (head: string) => Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);

/** The header lines of an answer in an order and a case of their own: node:http writes Connection elsewhere. */
const sorted = (answer: string) => {
  const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
  return [head.toLowerCase().split('\r\n').toSorted(), body];
};

const served = () => serveAsNext((_path, response) => prerendered(response));

describe('over a connection that stays open', () => {
  test.each([
    ['a page', plain()],
    ['a page by brotli', plain('/', 'Accept-Encoding: br\r\n')],
    ['its head', plain('/', 'Accept-Encoding: gzip\r\n', 'HEAD')],
    ['a range of it, which is all of it', plain('/', 'Range: bytes=0-9\r\n')],
    ['that it is unchanged', plain('/', 'If-None-Match: *\r\n')],
  ])('the first and the later answers are the same to the last byte: %s', async (_what, question) => {
    const { port, asked } = await served();
    await ask(port, '/');
    await untilEncoded(port, '/');
    const say = connection(port);
    const byNode = await say(question);
    for (let n = 0; n < 3; n++) expect(sorted(await say(question))).toEqual(sorted(byNode));
    expect(asked).toEqual(['GET /']);
  });

  test('what is not kept is asked of Next in between, and the next kept page is answered again', async () => {
    const { port, asked } = await served();
    const say = connection(port);
    for (const path of ['/', '/', '/politics', '/search?q=1', '/politics', '/'])
      expect(await say(plain(path))).toContain('200 OK');
    expect(asked).toEqual(['GET /', 'GET /politics', 'GET /search?q=1']);
  });

  test('an editor who previews is never answered from what is kept', async () => {
    const { port, asked } = await served();
    const say = connection(port);
    for (const cookie of ['', '', 'Cookie: __prerender_bypass=1\r\n']) await say(plain('/', cookie));
    expect(asked).toHaveLength(2);
  });

  test('a reader is counted, a robot is not', async () => {
    const { port } = await served();
    const say = connection(port);
    drainReadCounts();
    for (let n = 0; n < 3; n++) await say(plain('/politics/abcdefgh1/x'));
    expect(drainReadCounts()).toEqual(new Map([['abcdefgh1', 3]]));
  });

  test('what was forgotten is drawn anew', async () => {
    const { port, asked, layer } = await served();
    const say = connection(port);
    for (let n = 0; n < 2; n++) await say(plain());
    layer.kept.forget();
    await say(plain());
    expect(asked).toHaveLength(2);
  });

  test('a request that comes in pieces, one of which looks like a request, is one request', async () => {
    const { port, asked } = await served();
    const say = connection(port);
    for (let n = 0; n < 2; n++) await say(plain());
    const answer = await say('GET /long HTTP/1.1\r\nX: y', plain('/'));
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(asked).toEqual(['GET /', 'GET /long']);
  });

  test('a body that looks like a request is a body', async () => {
    const { port, asked } = await served();
    await ask(port, '/');
    const body = plain('/');
    const head = `POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`;
    const said = await sendRaw(port, plain(), head, body, plain('/', 'Connection: close\r\n'));
    expect(said.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
    expect(asked).toEqual(['GET /', 'POST /api/x']);
  });

  test('questions that do not wait are answered in their order', async () => {
    const { port } = await serveAsNext((path, response) => prerendered(response, pageOf(`at ${path}.`)));
    for (const path of ['/a', '/b']) await ask(port, path);
    const closing = plain('/b', 'Connection: close\r\n');
    const said = await sendRaw(port, plain('/a'), plain('/b') + plain('/c'), plain('/a'), closing);
    expect(said.match(/at \/\w/g)).toEqual(['at /a', 'at /b', 'at /c', 'at /a', 'at /b']);
  });
});
