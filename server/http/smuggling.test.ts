import { describe, expect, test } from 'vitest';
import { answerClientError } from './raw-target.ts';
import { prerendered, serveAsNext, untilEncoded } from './test-next.ts';
import { ask, sendRaw } from './test-server.ts';

const hidden = 'GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n';
const post = (heads: string, body: string) =>
  `POST /api/newsroom/execute HTTP/1.1\r\nHost: x\r\n${heads}\r\n\r\n${body}`;

/**
 * What a cache in front and this server may read as one request or as two. A request is refused and its connection
 * ended, or read as its standard says; never is what one hides answered as another.
 */
const tricks: Record<string, string> = {
  'a length and chunks': post(`Content-Length: 6\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${hidden}`),
  'chunks and a length': post(
    `Transfer-Encoding: chunked\r\nContent-Length: 4`,
    `5c\r\n${hidden}\r\n0\r\n\r\n`,
  ),
  'two lengths': post(`Content-Length: 0\r\nContent-Length: ${hidden.length}`, hidden),
  'a length twice in one': post(`Content-Length: 0, ${hidden.length}`, hidden),
  'a length with a sign': post(`Content-Length: +0`, hidden),
  'a negative length': post(`Content-Length: -1`, hidden),
  'a length in hexadecimal': post(`Content-Length: 0x${hidden.length.toString(16)}`, hidden),
  'a length with a space before its colon': post(`Content-Length : ${hidden.length}`, hidden),
  'a length that is folded': post(`Content-Length:\r\n ${hidden.length}`, hidden),
  'a length beyond all numbers': post(`Content-Length: 99999999999999999999999`, hidden),
  'chunks that are named otherwise': post(`Transfer-Encoding: xchunked`, `0\r\n\r\n${hidden}`),
  'chunks behind a comma': post(`Transfer-Encoding: identity, chunked`, `0\r\n\r\n${hidden}`),
  'chunks that are not last': post(`Transfer-Encoding: chunked, identity`, `0\r\n\r\n${hidden}`),
  'chunks with a space before the colon': post(
    `Transfer-Encoding : chunked\r\nContent-Length: 5`,
    `0\r\n\r\n${hidden}`,
  ),
  'chunks behind a tab': post(`Transfer-Encoding:\tchunked\r\nContent-Length: 5`, `0\r\n\r\n${hidden}`),
  'chunks that are folded': post(`Transfer-Encoding:\r\n chunked\r\nContent-Length: 5`, `0\r\n\r\n${hidden}`),
  'chunks twice': post(`Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${hidden}`),
  'chunks in HTTP/1.0': `POST /api/x HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a chunk whose size is no number': post(`Transfer-Encoding: chunked`, `0x\r\n\r\n${hidden}`),
  'a chunk whose size is beyond all numbers': post(
    `Transfer-Encoding: chunked`,
    `FFFFFFFFFFFFFFFF1\r\n${hidden}`,
  ),
  'a body of a GET': `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'chunks of a GET': `GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
  'a body of a page that is not kept': `GET /other HTTP/1.1\r\nHost: x\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'lines that end by LF alone': `GET / HTTP/1.1\nHost: x\nX: y\n\n${hidden}`,
  'a CR within a line': `GET / HTTP/1.1\r\nHost: x\r\nX: a\rContent-Length: 0\r\n\r\n`,
  'NUL in a header': `GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n`,
  'a header without a name': `GET / HTTP/1.1\r\nHost: x\r\n: a\r\n\r\n`,
  'two hosts': `GET / HTTP/1.1\r\nHost: x\r\nHost: evil.test\r\n\r\n`,
  'no host': `GET / HTTP/1.1\r\nX: y\r\n\r\n`,
  'the preface of HTTP/2': `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${hidden}`,
  'HTTP/0.9': `GET /\r\n${hidden}`,
  'a method of its own': `SMUGGLE / HTTP/1.1\r\nHost: x\r\n\r\n${hidden}`,
};

const served = () =>
  serveAsNext(
    (_path, response) => {
      response.req.resume();
      prerendered(response);
    },
    undefined,
    undefined,
    (server) => server.on('clientError', (error, socket) => answerClientError(error, socket, ['ar', 'en'])),
  );
const asks = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const last = 'GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const statuses = (answer: string) =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

describe('no request is hidden in another', () => {
  test.each(Object.entries(tricks))('%s', async (_name, trick) => {
    const { port, asked } = await served();
    await ask(port, '/');
    await untilEncoded(port, '/');
    asked.length = 0;
    // Once as a connection's first, which node:http reads, and once behind kept pages, which are answered beneath it.
    for (const before of [[], [asks('/'), asks('/')]]) {
      const said = statuses(await sendRaw(port, ...before, trick, last)).slice(before.length);
      expect(asked.filter((one) => one.includes('hidden'))).toEqual([]);
      expect([200, 400, 411, 413, 405, 408]).toContain(said[0]);
      // Where the next request is answered too, the trick was one request and no more.
      expect(said.length).toBeLessThanOrEqual(2);
    }
  });

  test('requests that come at once are answered one by one, in their order', async () => {
    const { port, asked } = await served();
    await ask(port, '/');
    asked.length = 0;
    const said = await sendRaw(port, asks('/') + asks('/one') + asks('/') + asks('/two') + last);
    expect(statuses(said)).toEqual([200, 200, 200, 200, 200]);
    expect(asked).toEqual(['GET /one', 'GET /two', 'GET /last']);
  });
});
