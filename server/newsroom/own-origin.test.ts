import { afterEach, expect, test } from 'vitest';
import { forgetEnv } from '../env.ts';
import { isOwn } from './own-origin.ts';

const sent = (headers: Record<string, string>) =>
  isOwn(new Request('http://news.example/api/newsroom/execute', { method: 'POST', headers }));

afterEach(() => {
  delete process.env.SITE_URL;
  forgetEnv();
});

test('what our own pages send is theirs, with or without the browser’s own word for it', () => {
  const own = { host: 'news.example', origin: 'http://news.example' };
  expect(sent(own)).toBe(true);
  expect(sent({ ...own, 'sec-fetch-site': 'same-origin' })).toBe(true);
});

test.each(['cross-site', 'same-site', 'none', ''])(
  'a browser that says «%s» is not believed its origin',
  (site) => {
    const own = { host: 'news.example', origin: 'http://news.example' };
    expect(sent({ ...own, 'sec-fetch-site': site })).toBe(false);
  },
);

test.each([undefined, 'null', '', 'https://news.example', 'http://news.example:80', 'http://evil.test'])(
  'the origin «%s» is another',
  (origin) => {
    expect(sent({ host: 'news.example', ...(origin === undefined ? {} : { origin }) })).toBe(false);
  },
);

test('where the public address is set, no Host makes another one ours', () => {
  process.env.SITE_URL = 'https://news.example';
  forgetEnv();
  expect(sent({ host: 'evil.test', origin: 'http://evil.test' })).toBe(false);
  expect(sent({ host: 'evil.test', origin: 'https://evil.test' })).toBe(false);
  expect(sent({ host: '127.0.0.1:3000', origin: 'https://news.example' })).toBe(true);
});
