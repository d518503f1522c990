import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { serverFinding, siteFinding } from './server.ts';

let server: Server;
let status = 200;
const asked: string[] = [];

beforeEach(async () => {
  status = 200;
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end('ok\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => server.close());

const port = () => (server.address() as AddressInfo).port;
const running = () => ({ pid: 7, port: port(), secret: 's' });

test('a running server is asked where it listens, whatever port the doctor was started with', async () => {
  expect(await serverFinding(running())).toMatchObject({
    ...{ state: 'good', found: `process 7 on port ${port()} answers at http://127.0.0.1:${port()}/healthz` },
  });
  expect(asked).toEqual(['/healthz']);
});

test('one that answers with a fault, or not at all, is wrong', async () => {
  status = 500;
  expect(await serverFinding(running())).toMatchObject({
    state: 'bad',
    found: expect.stringContaining(`answers 500 at http://127.0.0.1:${port()}`),
  });
  const gone = running();
  await new Promise((resolve) => server.close(resolve));
  expect(await serverFinding(gone)).toMatchObject({
    state: 'bad',
    found: expect.stringContaining('does not answer'),
  });
});

test('links are those of the running server, which has settings of its own', () => {
  const here = readEnv({});
  const found = (given: object) => siteFinding(here, { ...running(), ...given }).found;
  expect(found({ siteUrl: 'http://localhost:4100', isSiteUrlSet: false })).toBe(
    'SITE_URL is not set: links name http://localhost:4100',
  );
  expect(found({ siteUrl: 'https://news.example', isSiteUrlSet: true })).toBe(
    'the site is https://news.example',
  );
  expect(found({})).toBe('SITE_URL is not set: links name http://localhost:3000');
  expect(siteFinding(readEnv({ PORT: '4100' }), null).found).toContain('http://localhost:4100');
});
