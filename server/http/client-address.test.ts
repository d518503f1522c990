import { describe, expect, test } from 'vitest';
import { clientAddress, readProxies } from './client-address.ts';

const seen = (remote: string, forwarded: string, list = 'loopback, 10.0.0.0/8') =>
  clientAddress(remote, forwarded, readProxies(list));

describe('where a request came from', () => {
  test.each([
    ['no proxy is trusted', '127.0.0.1', '203.0.113.7', '', '127.0.0.1'],
    ['it came by no proxy', '203.0.113.7', '198.51.100.1', undefined, '203.0.113.7'],
    ['it came by one', '127.0.0.1', '203.0.113.7', undefined, '203.0.113.7'],
    ['by two', '127.0.0.1', '203.0.113.7, 10.2.3.4', undefined, '203.0.113.7'],
    ['the client wrote something before it', '127.0.0.1', '1.1.1.1, 203.0.113.7', undefined, '203.0.113.7'],
    [
      'the client wrote one of our own',
      '127.0.0.1',
      '10.0.0.1, 203.0.113.7, 10.2.3.4',
      undefined,
      '203.0.113.7',
    ],
    ['the proxy says nothing', '127.0.0.1', '', undefined, '127.0.0.1'],
    ['the proxy says nonsense', '127.0.0.1', 'unknown', undefined, '127.0.0.1'],
    ['IPv4 stands inside IPv6', '::ffff:127.0.0.1', '203.0.113.7', undefined, '203.0.113.7'],
    ['a port stands behind it', '127.0.0.1', '203.0.113.7:5151', undefined, '203.0.113.7'],
    ['it is IPv6', '::1', '[2001:db8::7]:443', undefined, '2001:db8::7'],
  ])('where %s', (_, remote, forwarded, list, client) => {
    expect(seen(remote, forwarded, list)).toBe(client);
  });

  test('a list that holds something else is refused', () => {
    for (const list of ['proxy.example', '10.0.0.0/33', '10.0.0.0/x', '300.1.1.1'])
      expect(() => readProxies(list), list).toThrow();
  });
});
