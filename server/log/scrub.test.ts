import { expect, test } from 'vitest';
import { scrubbed } from './scrub.ts';

const token = 'Zk3p9qX_ab-12Zk3p9qX_ab-12Zk3p9qX_ab-12';

test.each([
  ['a one-time link', `GET /en/admin/welcome/${token} failed`],
  ['a shared preview', `https://news.example/admin/shared/${token}`],
  ['a token behind a question mark', `/x?a=1&token=${token}&b=2`],
  ['an authorisation', `authorization: Bearer ${token}`],
  ['a session', `cookie: theme=dark; __Host-warraq.session_token=${token}.sig%3D; x=1`],
  ['a session in JSON', JSON.stringify({ headers: { cookie: `warraq.session_token=${token}` } })],
  ['an authorisation in JSON', JSON.stringify({ headers: { authorization: token } })],
  ['a password in JSON inside of a text', JSON.stringify({ msg: JSON.stringify({ password: token }) })],
  ['a cookie that is set', JSON.stringify({ 'set-cookie': [`a=${token}`] })],
  ['a secret of a webhook', `signed with whsec_${token}`],
  ['a password in an address', `postgres://warraq:${token}@db.example/news`],
])('%s is taken out', (_what, line) => {
  expect(scrubbed(line)).not.toContain(token);
  expect(scrubbed(line)).toContain('…');
});

test.each(['salma@news.example', 'سلمى@أخبار.مثال', 'a.b%40news.example'])('%s is taken out', (address) => {
  expect(scrubbed(`to <${address}>`)).toBe('to <…@…>');
});

test('JSON stays JSON, and what is no secret stays', () => {
  const line = JSON.stringify({
    level: 'error',
    path: '/politics/abcdefgh1/خبر',
    package: '@vercel/otel@2.1.3',
    msg: 'a “quoted” \\"thing\\" at 10:30',
    password: 'one"two',
    nested: { token: 'x', ms: 12 },
  });
  expect(JSON.parse(scrubbed(line))).toEqual({
    ...JSON.parse(line),
    password: '…',
    nested: { token: '…', ms: 12 },
  });
});
