import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { fetchPublic, type OutboundRequest } from './fetch-public.ts';
import { localServer } from './local-server.testing.ts';
import { isPublicAddress, isPublicOrOwnAddress } from './public-address.ts';

const server = localServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://local');
  const to = searchParams.get('to');
  if (pathname === '/to') return response.writeHead(302, { location: to ?? '' }).end();
  if (pathname === '/round') return response.writeHead(301, { location: '/round' }).end();
  if (pathname === '/packed')
    return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('وكالة'));
  if (pathname === '/bomb')
    return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
  if (pathname === '/large') return response.end(Buffer.alloc(200_000));
  if (pathname === '/endless') {
    // Whoever has left is written to no more: refused at once, each write would only bring on the next.
    const write = (refused?: Error | null): unknown =>
      !refused && !response.destroyed && response.write(Buffer.alloc(10_000), write);
    return write();
  }
  if (pathname === '/silent') return null;
  if (pathname === '/cut') return response.writeHead(200, { 'content-length': '100' }).end('cut');
  response.setHeader('x-headers', JSON.stringify(request.headers));
  request.setEncoding('utf8').on('data', (body) => response.write(body));
  return request.on('end', () => response.end(` at ${request.url}`));
});
beforeEach(() => {
  server.asked.length = 0;
});

const limits = { maxBytes: 100_000, timeoutMs: 5000 };
const here: OutboundRequest = { ...limits, mayReach: isPublicOrOwnAddress };
const ask = (path: string, request = here) => fetchPublic(server.origin + path, request);
const port = () => new URL(server.origin).port;

describe('what is asked of a machine that may be asked', () => {
  test('is sent as it was given, and answered with status, headers and bytes', async () => {
    const body = '{"مرحبا":1}';
    const answer = await ask('/hook', { ...here, method: 'POST', body, headers: { 'X-Test': 'yes' } });
    expect([answer.status, answer.body.toString()]).toEqual([200, `${body} at /hook`]);
    const sent = JSON.parse(String(answer.headers['x-headers']));
    expect(sent).toMatchObject({ 'x-test': 'yes', host: new URL(server.origin).host });
    expect(sent['user-agent']).toMatch(/^Warraq /);
  });

  test('comes unpacked', async () => {
    expect((await ask('/packed')).body.toString()).toBe('وكالة');
  });

  test('follows redirects of a GET, and takes that of a POST for the answer', async () => {
    const answer = await ask('/to?to=/hook');
    expect([answer.status, answer.url]).toEqual([200, `${server.origin}/hook`]);
    expect(await ask('/to?to=/hook', { ...here, method: 'POST' })).toMatchObject({ status: 302 });
  });

  test('keeps what is meant for one origin from another', async () => {
    const headers = { Authorization: 'secret', 'x-kept': 'yes' };
    const other = `http://localhost:${port()}/hook`;
    const answer = await ask(`/to?to=${other}`, { ...here, headers });
    const sent = JSON.parse(String(answer.headers['x-headers']));
    expect([sent['x-kept'], sent.authorization]).toEqual(['yes', undefined]);
  });

  test('is connected to the address that was checked and to no second answer of the resolver', async () => {
    const answers = ['127.0.0.1', '10.255.255.1'];
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const answer = await fetchPublic(`http://rebinding.example:${port()}/hook`, { ...here, resolve });
    expect([answer.status, answers]).toEqual([200, ['10.255.255.1']]);
  });
});

describe('is refused before anything is sent', () => {
  test.each([
    ['file:///etc/passwd', 'bad-address'],
    ['ftp://example.com/', 'bad-address'],
    ['gopher://127.0.0.1/', 'bad-address'],
    ['no address', 'bad-address'],
    ['http://user:secret@example.com/', 'bad-address'],
    ['http://127.0.0.1:PORT/', 'private-address'],
    ['http://127.1:PORT/', 'private-address'],
    ['http://2130706433:PORT/', 'private-address'],
    ['http://0x7f000001:PORT/', 'private-address'],
    ['http://0177.0.0.1:PORT/', 'private-address'],
    ['http://0:PORT/', 'private-address'],
    ['http://１２７.0.0.1:PORT/', 'private-address'],
    ['http://localhost:PORT/', 'private-address'],
    ['http://localhost.:PORT/', 'private-address'],
    ['http://a.LocalHost:PORT/', 'private-address'],
    ['http://[::1]:PORT/', 'private-address'],
    ['http://[::ffff:127.0.0.1]:PORT/', 'private-address'],
    ['http://[64:ff9b::7f00:1]:PORT/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
  ])('%s', async (address, code) => {
    const asked = fetchPublic(address.replace('PORT', port()), limits);
    await expect(asked).rejects.toMatchObject({ code, isPassing: false });
    expect(server.asked).toEqual([]);
  });

  test('a name that leads to this machine, even as one of several', async () => {
    const resolve = async () => [
      { address: '1.1.1.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const asked = fetchPublic(`http://harmless.example:${port()}/`, { ...limits, resolve });
    await expect(asked).rejects.toMatchObject({ code: 'private-address' });
    expect(server.asked).toEqual([]);
  });

  test('a redirect that leads to this machine, in whichever form', async () => {
    let checks = 0;
    const mayReach = (address: string) => checks++ === 0 || isPublicAddress(address);
    const first = ask(`/to?to=http://127.0.0.1:${port()}/inside`, { ...limits, mayReach });
    await expect(first).rejects.toMatchObject({ code: 'private-address' });
    expect(server.asked).toHaveLength(1);
    const file = ask('/to?to=file:///etc/passwd');
    await expect(file).rejects.toMatchObject({ code: 'bad-address' });
  });

  test('a name that nobody knows', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
    const asked = fetchPublic('http://nowhere.example/', { ...limits, resolve });
    await expect(asked).rejects.toMatchObject({ code: 'unknown-host', isPassing: true });
  });
});

describe('an answer is not taken', () => {
  test.each([
    ['/large', 'too-large'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/round', 'too-many-redirects'],
    ['/cut', 'unreachable'],
  ])('%s', async (path, code) => {
    await expect(ask(path)).rejects.toMatchObject({ code });
  });

  test('that does not come in time, or not a byte of it', async () => {
    const slow = { code: 'too-slow', isPassing: true };
    await expect(ask('/silent', { ...here, timeoutMs: 50 })).rejects.toMatchObject(slow);
    await expect(ask('/silent', { ...here, idleMs: 50 })).rejects.toMatchObject(slow);
  });

  test('from where nobody listens', async () => {
    const asked = fetchPublic('http://127.0.0.1:1/', here);
    await expect(asked).rejects.toMatchObject({ code: 'unreachable', detail: 'ECONNREFUSED' });
  });
});
