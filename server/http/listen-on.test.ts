import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listenOn } from './listen-on.ts';

async function addressOf(given: string | undefined, ...args: [number, string?]): Promise<string> {
  const server = createServer();
  onTestFinished(() => void server.close());
  listenOn(server, () => given);
  await new Promise<void>((resolve) => (server.listen as (...all: unknown[]) => void)(...args, resolve));
  return (server.address() as AddressInfo).address;
}

test('a server listens where it is told to, and otherwise where it would', async () => {
  expect(await addressOf('127.0.0.1', 0)).toBe('127.0.0.1');
  expect(await addressOf('127.0.0.1', 0, '0.0.0.0')).toBe('127.0.0.1');
  expect(await addressOf(undefined, 0, '0.0.0.0')).toBe('0.0.0.0');
  expect(await addressOf('', 0, '127.0.0.1')).toBe('127.0.0.1');
});
