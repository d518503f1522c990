import { once } from 'node:events';
import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, portOf } from './port.mjs';

test('what is and what is no port', () => {
  expect([undefined, '', '8080', '0', 'abc', '70000', '-1', '80.5'].map(portOf)).toEqual([
    3000,
    3000,
    8080,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a taken port is refused with what to do', async () => {
  const other = net.createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as net.AddressInfo;
  await expect(freePort(port)).rejects.toThrow(`PORT ${port} is taken by another program: stop that program`);
});

test('0 becomes a real port', async () => {
  expect(await freePort(0)).toBeGreaterThan(0);
});
