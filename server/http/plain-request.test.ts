import { expect, test } from 'vitest';
import { PlainRequests } from './plain-request.ts';

const host = 'Host: x\r\n';
const request = (fields = host, opening = 'GET /%D8%AE?a=b HTTP/1.1') => `${opening}\r\n${fields}\r\n`;
const read = (text: string) => new PlainRequests().read(Buffer.from(text, 'latin1'));

test('reads what a page is chosen by, whatever the case of its names', () => {
  const asked = read(
    request(
      `HOST: x\r\nAccept: text/html\r\nACCEPT-ENCODING:gzip, br \r\nUser-Agent: caf\xe9\r\nCookie: a=b\r\nConnection: Keep-Alive\r\n`,
    ),
  );
  expect(asked).toEqual({
    method: 'GET',
    url: '/%D8%AE?a=b',
    headers: { host: 'x', 'accept-encoding': 'gzip, br', 'user-agent': 'caf\xe9', cookie: 'a=b' },
  });
});

test('reads by what a page tells that it is shown now', () => {
  const asked = read(request(`${host}X-Warraq-Shown: prefetched\r\n`, 'HEAD /world HTTP/1.1'));
  expect(asked?.headers['x-warraq-shown']).toBe('prefetched');
});

test('looks at the headers again when they have changed, and only then', () => {
  const requests = new PlainRequests();
  const first = requests.read(Buffer.from(request()));
  expect(requests.read(Buffer.from(request(host, 'HEAD / HTTP/1.1')))?.headers).toBe(first?.headers);
  expect(requests.read(Buffer.from(request(`${host}Cookie: a=b\r\n`)))?.headers.cookie).toBe('a=b');
  expect(requests.read(Buffer.from(request(`${host}Expect: 100-continue\r\n`)))).toBeNull();
  expect(requests.read(Buffer.from(request(`${host}Expect: 100-continue\r\n`)))).toBeNull();
});

test.each<[string, string]>([
  ['another method', request(host, 'POST / HTTP/1.1')],
  ['a method in small letters', request(host, 'get / HTTP/1.1')],
  ['an older protocol', request(host, 'GET / HTTP/1.0')],
  ['a whole address', request(host, 'GET http://x/ HTTP/1.1')],
  ['raw letters', request(host, 'GET /\xd8\xae HTTP/1.1')],
  ['no host', request('Accept: */*\r\n')],
  ['two hosts', request(`${host}${host}`)],
  ['two cookies', request(`${host}Cookie: a\r\nCookie: b\r\n`)],
  ['a body', request(`${host}Content-Length: 3\r\n`)],
  ['a body by pieces', request(`${host}Transfer-Encoding: chunked\r\n`)],
  ['a connection that is to close', request(`${host}Connection: close\r\n`)],
  ['an upgrade', request(`${host}Connection: keep-alive, Upgrade\r\nUpgrade: h2c\r\n`)],
  ['a folded header', request(`${host}Accept: a\r\n b\r\n`)],
  ['a space before the colon', request(`${host}Content-Length : 3\r\n`)],
  ['a bare line feed', request(`${host}Accept: a\nContent-Length: 3\r\n`)],
  ['a bare carriage return', request(`${host}Accept: a\rb\r\n`)],
  ['NUL', request(`${host}Accept: \0\r\n`)],
  ['two requests', request() + request()],
  ['the beginning of a request', request().slice(0, -2)],
  ['the rest of one', request().slice(5)],
  ['nothing', ''],
  ['a very long one', request(`${host}Cookie: ${'a'.repeat(9000)}\r\n`)],
])('leaves %s to Node', (_what, text) => {
  expect(read(text)).toBeNull();
});
