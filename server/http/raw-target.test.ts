import { describe, expect, test } from 'vitest';
import { answerClientError } from './raw-target.ts';
import { ask, sendRaw, serve } from './test-server.ts';

const server = () =>
  serve(
    (_request, response) => response.end('fine'),
    (one) => one.on('clientError', (error, socket) => answerClientError(error, socket, ['ar', 'en'])),
  );
const lines = (target: string, method = 'GET') => `${method} ${target} HTTP/1.1\r\nHost: h\r\n\r\n`;
const location = (answer: string) => /^Location: (.*)\r$/m.exec(answer)?.[1];

describe('a request line with raw bytes', () => {
  test.each([
    ['/سياسة', '/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9'],
    ['/search?q=خبر', '/search?q=%D8%AE%D8%A8%D8%B1'],
    ['/%D8%AE/خ', '/%D8%AE/%D8%AE'],
    ['//evil.example/خ', '/evil.example/%D8%AE'],
    ['http://evil.example/خ', '/%D8%AE'],
    ['/\\evil.example/خ', '/%EF%BF%BDevil.example/%D8%AE'],
  ])('%s is sent on to %s', async (target, expected) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await sendRaw(await server(), lines(target, method));
      expect(answer).toMatch(/^HTTP\/1\.1 308 /);
      expect(location(answer)).toBe(expected);
    }
  });

  test('bytes that are no UTF-8 are sent on to an address that decodes', async () => {
    const packet = Buffer.concat([
      Buffer.from('GET /'),
      Buffer.from([0xd3, 0xed]),
      Buffer.from(' HTTP/1.1\r\nHost: h\r\n\r\n'),
    ]);
    const target = location(await sendRaw(await server(), packet)) ?? '';
    expect(target).toBe('/%25D3%25ED');
    expect((await ask(await server(), target)).text).toBe('fine');
  });

  test('is answered after another request on the same connection', async () => {
    const answer = await sendRaw(await server(), lines('/a'), lines('/خ'));
    expect(answer.match(/HTTP\/1\.1 \d+/g)?.at(-1)).toBe('HTTP/1.1 308');
    expect(location(answer)).toBe('/%D8%AE');
  });
});

describe('anything else that is refused', () => {
  test.each([
    ['another method', [lines('/خ', 'POST')], '400'],
    ['a line in two packets', ['GET /', 'خ HTTP/1.1\r\nHost: h\r\n\r\n'], '400'],
    ['a line that never ends', ['GET /خ'], '400'],
    ['no HTTP at all', ['\x16\x03\x01خخ\r\n\r\n'], '400'],
    ['a control character', [lines('/a\x01b')], '400'],
    ['headers without end', [`GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`], '431'],
  ])('%s gets the plain status', async (_name, packets, status) => {
    const answer = await sendRaw(await server(), ...packets);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(location(answer)).toBeUndefined();
  });

  test('never puts a head into the middle of an answer', async () => {
    const port = await serve(
      (_request, response) => void response.write('begun'),
      (one) => one.on('clientError', (error, socket) => answerClientError(error, socket, ['ar'])),
    );
    const answer = await sendRaw(port, lines('/a'), lines('/خ'));
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });
});
