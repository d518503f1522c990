import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchPublic } from './fetch-public.ts';
import { isPublicAddress } from './public-address.ts';
import { resolvedByAStranger, tricksAt } from './tricks.testing.ts';

const limits = { maxBytes: 50_000, timeoutMs: 60_000 };
/** Stands for a machine that is public: nothing else of 127/8 may be reached. */
const outside = '127.0.0.2';
const mayReach = (address: string) => address === outside || isPublicAddress(address);
const resolve = async (name: string) => resolvedByAStranger(name);

let inside: Server;
let publicServer: Server;
let connections = 0;
let port = 0;
let origin = '';

beforeAll(async () => {
  inside = createServer((_request, response) => response.end('secret'));
  inside.on('connection', () => {
    connections += 1;
  });
  // Both families, on every address of this machine.
  await new Promise<void>((done) => inside.listen(0, '::', done));
  port = (inside.address() as AddressInfo).port;
  publicServer = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const status = Number(searchParams.get('status') ?? 302);
    if (pathname === '/to')
      return response.writeHead(status, { location: searchParams.get('to') ?? '' }).end();
    if (pathname === '/drip') return void setInterval(() => response.write('x'), 20).unref();
    if (pathname === '/bombs') {
      const bomb = gzipSync(gzipSync(Buffer.alloc(20_000_000)));
      return response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(bomb);
    }
    if (pathname === '/claims')
      return response.writeHead(200, { 'content-length': '99999999999' }).write('x');
    return response.end('public');
  });
  await new Promise<void>((done) => publicServer.listen(0, outside, done));
  origin = `http://${outside}:${(publicServer.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const server of [inside, publicServer]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  connections = 0;
});

/** What became of asking: the code of the refusal. */
const refused = (address: string, more = {}) =>
  fetchPublic(address, { ...limits, mayReach, resolve, ...more }).then(
    ({ status, body }) => `answered ${status} ${body}`,
    (error: { code?: string }) => String(error.code),
  );

describe('what looks like another machine and is this one', () => {
  test('is never connected to, in any of its forms', async () => {
    const tricks = tricksAt(port);
    expect(new Set(tricks).size).toBeGreaterThanOrEqual(100);
    const outcomes = await Promise.all(tricks.map(async (address) => [address, await refused(address)]));
    const wrong = outcomes.filter(([, code]) => code !== 'private-address' && code !== 'bad-address');
    expect(wrong).toEqual([]);
    expect(connections).toBe(0);
  });

  test('is not reached over a redirect either, by any status', async () => {
    const tricks = tricksAt(port).filter((address) => /^[\x21-\x7e]+$/.test(address));
    for (const status of [301, 302, 303, 307, 308]) {
      const asked = tricks.slice(0, status === 302 ? undefined : 12).map(async (to) => {
        const code = await refused(`${origin}/to?status=${status}&to=${encodeURIComponent(to)}`);
        return [to, code];
      });
      const wrong = (await Promise.all(asked)).filter(
        ([, code]) => !/^(?:private|bad)-address$/.test(code ?? ''),
      );
      // What stands without a scheme is relative to where it was said: a path there, and no way in.
      expect(wrong.filter(([to]) => !/^http:127|^[^/]*$/.test(to ?? ''))).toEqual([]);
    }
    expect(connections).toBe(0);
  });

  test('is not reached by a name that leads elsewhere when it is asked for again', async () => {
    const answers = [outside, '127.0.0.1'];
    const rebinding = async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 as const }];
    const at = `http://rebinding.example:${new URL(origin).port}`;
    const more = { resolve: rebinding };
    expect(await refused(`${at}/`, more)).toBe('answered 200 public');
    expect(await refused(`${at}/`, more)).toBe('private-address');
    answers.push(outside);
    const back = `${at}/to?to=${encodeURIComponent(`http://rebinding.example:${port}/`)}`;
    expect(await refused(back, more)).toBe('private-address');
    expect(connections).toBe(0);
  });

  test('would be counted if it were connected to', async () => {
    expect(await refused(`http://127.0.0.1:${port}/`, { mayReach: () => true })).toBe('answered 200 secret');
    expect(connections).toBe(1);
  });
});

test.each([
  ['drips a byte at a time', '/drip', 'too-slow', { timeoutMs: 100 }],
  ['is packed twice', '/bombs', 'unreachable', {}],
  ['claims to be a hundred gigabytes', '/claims', 'too-large', {}],
])('an answer that %s is given up', async (_what, path, code, more) => {
  expect(await refused(origin + path, more)).toBe(code);
});

test('what is refused is told without what stood in the address', async () => {
  const asked = fetchPublic('http://salma:hunter2@127.0.0.1/?token=abcdefgh', { ...limits, resolve });
  await expect(asked).rejects.not.toThrow(/hunter2|abcdefgh/);
  await expect(asked).rejects.toMatchObject({ code: 'bad-address' });
});
