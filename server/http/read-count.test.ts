import type { IncomingMessage } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { countRead, drainReadCounts } from './read-count.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const ask = (agent: string | undefined, headers = {}, method = 'GET') =>
  countRead({ method, headers: { 'user-agent': agent, ...headers } } as IncomingMessage, 'abcdefgh1');

beforeEach(() => void drainReadCounts());

test('counts readers, and starts anew when drained', () => {
  ask(firefox);
  ask(safari);
  expect(drainReadCounts()).toEqual(new Map([['abcdefgh1', 2]]));
  expect(drainReadCounts().size).toBe(0);
});

test.each([
  'Googlebot/2.1 (+http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'facebookexternalhit/1.1',
  'curl/8.5.0',
  'python-requests/2.32',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36',
  '',
  undefined,
])('does not count %s', (agent) => {
  ask(agent);
  expect(drainReadCounts().size).toBe(0);
});

test('counts neither a prefetch nor a HEAD', () => {
  ask(firefox, { 'sec-purpose': 'prefetch;prerender' });
  ask(firefox, { purpose: 'prefetch' });
  ask(firefox, {}, 'HEAD');
  expect(drainReadCounts().size).toBe(0);
});

test('counts what was fetched in advance when its page tells that it is shown', () => {
  ask(firefox, { 'sec-purpose': 'prefetch' });
  ask(firefox, { 'x-warraq-shown': 'prefetched' }, 'HEAD');
  expect(drainReadCounts()).toEqual(new Map([['abcdefgh1', 1]]));
});

test('is bounded, and known ids go on counting', () => {
  const request = { method: 'GET', headers: { 'user-agent': firefox } } as IncomingMessage;
  for (let n = 0; n < 50_010; n++) countRead(request, `id${n}`);
  countRead(request, 'id0');
  const counts = drainReadCounts();
  expect(counts.size).toBe(50_000);
  expect(counts.get('id0')).toBe(2);
});
