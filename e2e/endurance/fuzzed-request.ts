import { Random } from '#bench/random.ts';

const methods = [
  ...['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
  ...['TRACE', 'CONNECT', 'PROPFIND', 'PURGE', 'get', 'SEARCH', 'QUERY', 'X'.repeat(40)],
];

const addresses = [
  ...[
    '/',
    '/latest',
    '/latest/2',
    '/world',
    '/en',
    '/en/latest',
    '/search?q=%D8%A3',
    '/corrections',
    '/archive/2026/11/23',
  ],
  ...[
    '/a/abcdefgh',
    '/world/abcdefgh/x',
    '/topics/x',
    '/authors/x',
    '/pages/about',
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
  ],
  ...[
    '/sitemap.xml',
    '/sitemaps/ar/1.xml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/opensearch.xml',
  ],
  ...[
    '/og/abcdefgh.png',
    '/media/x-400.avif',
    '/media/x/y',
    '/assets/x',
    '/api/newsroom/nothing',
    '/healthz',
    '/readyz',
    '/metrics',
    '/status/404',
    '/ar/article/abcdefgh',
  ],
  ...[
    '/api/v1/articles',
    '/api/v1/articles/abcdefgh',
    '/api/v1/search?q=x',
    '/api/v1/suggest?q=x',
    '/api/v1/sections',
  ],
  ...[
    '/api/v1/openapi.json',
    '/api/reports',
    '/api/nothing',
    '/api/internal/tick',
    '/api/newsroom/execute',
    '/api/newsroom/media',
  ],
  ...[
    '/api/newsroom/imports',
    '/api/newsroom/find?q=x',
    '/api/newsroom/bulk',
    '/api/newsroom/articles/abcdefgh/text',
  ],
  ...['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/passkey/generate-authenticate-options'],
  ...[
    '/admin',
    '/en/admin',
    '/admin/people',
    '/admin/articles/abcdefgh',
    '/admin/welcome/x',
    '/admin/shared/x',
    '/admin/sign-in',
  ],
  ...[
    '/_next/static/x.js',
    '/_next/image?url=%2Fx&w=64&q=1',
    '/_next/data/x/ar.json',
    '/assets/x.css',
    '/.well-known/security.txt',
  ],
];

const pieces = [
  ...[
    '%00',
    '%2e%2e%2f',
    '..;/',
    '%2f',
    '%5c',
    '\\',
    '//',
    '/./',
    '/../',
    '%',
    '%zz',
    '%ff',
    '%c0%af',
    '%e2%80%ae',
    '%ed%a0%80',
  ],
  ...[
    'خبر',
    'é',
    '\u202e',
    '\xff\xfe',
    ';a=b',
    '.css',
    '.json',
    '.rsc',
    '.txt',
    '.segments/_tree.segment.rsc',
    '#x',
    '?',
    '&',
    '=',
    '+',
  ],
  ...[
    '?q=%D8%A3',
    '?q[]=1',
    '?__proto__=1',
    '?constructor[prototype]=1',
    '?_rsc=1',
    '?utm_source=x',
    '?page=-1',
    '?limit=1e9',
  ],
  ...[
    '?before=9999999999999-x',
    '?locale=xx',
    '?from=99999-99-99',
    '?offset=-0',
    '?p=7',
    '?v=%00',
    '/9007199254740993',
    '/-1',
    '/0',
  ],
];

const contentTypes = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  '',
  'a/b; charset=\xff',
];

const headers: [string, string[]][] = [
  ['Accept-Encoding', ['gzip', 'br;q=2', '*;q=0', 'zstd, br', ',,,', 'gzip;q=nan', 'x'.repeat(300)]],
  ['Accept-Language', ['ar', 'en-US,en;q=.5', '*', 'x'.repeat(2000), ';q=', 'ar;q=1e309']],
  ['Accept', ['*/*', 'text/x-component', 'application/json', '']],
  ['Authorization', ['Basic x', 'Bearer null', '']],
  ['Cache-Control', ['no-cache', 'only-if-cached', 'max-age=-1']],
  ['Content-Encoding', ['gzip', 'br', 'x']],
  ['Content-Type', contentTypes],
  [
    'Cookie',
    [
      '__prerender_bypass=x',
      'warraq.session_token=x.y',
      '__Host-warraq.session_token=%00',
      '=',
      ';;;',
      'a='.repeat(2000),
      'NEXT_LOCALE=../x',
    ],
  ],
  ['Expect', ['100-continue', 'x']],
  ['Forwarded', ['for=_x;host=evil.test;proto=https']],
  ['Host', ['evil.test', '', 'localhost:99999', 'a b', '[::1', 'localhost@evil.test', 'x'.repeat(300)]],
  ['If-Modified-Since', ['x', 'Thu, 01 Jan 1970 00:00:00 GMT', '9'.repeat(99)]],
  ['If-None-Match', ['*', '"x"', 'W/"', ','.repeat(500), '\xff']],
  ['Next-Action', ['x', '0'.repeat(42), '']],
  ['Next-Router-Prefetch', ['1', '2', 'x']],
  ['Next-Router-Segment-Prefetch', ['/_tree', '/../x', '%00']],
  ['Next-Router-State-Tree', ['x', '%5B%5D', '%7B', '['.repeat(3000)]],
  ['Next-Resume', ['1']],
  ['Next-Url', ['/x', 'http://evil.test', '%ff']],
  ['Origin', ['null', 'http://evil.test', '']],
  ['Purpose', ['prefetch']],
  ['RSC', ['1', 'x']],
  [
    'Range',
    ['bytes=0-', 'bytes=-1', 'bytes=9-1', 'bytes=0-0,1-1,2-2', 'x=1', 'bytes=0-99999999999999999999'],
  ],
  ['Referer', ['http://evil.test/', 'javascript:x', 'x'.repeat(4000)]],
  ['Sec-Fetch-Site', ['cross-site', 'same-origin', 'x']],
  ['TE', ['trailers, deflate;q=0.5']],
  ['Upgrade', ['websocket', 'h2c']],
  ['User-Agent', ['', 'Googlebot', 'x'.repeat(4000), '\xff']],
  ['X-Action-Revalidated', ['[]']],
  ['X-File-Name', ['%ff', '%2e%2e%2fx', 'a'.repeat(3000), '%00']],
  ['X-Forwarded-For', ['1.1.1.1', 'x', ','.repeat(2000), '::1', '127.0.0.1']],
  ['X-Forwarded-Host', ['evil.test', 'a b', '']],
  ['X-Forwarded-Proto', ['https', 'x', 'javascript']],
  ['X-HTTP-Method-Override', ['DELETE']],
  ['X-Invoke-Path', ['/admin']],
  ['X-Matched-Path', ['/admin/people', '/[locale]']],
  ['X-Middleware-Prefetch', ['1']],
  ['X-Middleware-Rewrite', ['/admin/people']],
  ['X-Middleware-Subrequest', ['proxy:proxy:proxy:proxy:proxy', 'src/proxy']],
  ['X-Nextjs-Data', ['1']],
  ['X-Nonce', ['x', '" onload="']],
  ['X-Now-Route-Matches', ['1=%2Fadmin']],
  ['X-Original-URL', ['/admin/people']],
  ['X-Prerender-Revalidate', ['x']],
  ['X-Warraq-Client', ['127.0.0.1']],
  ['X-Warraq-Secret', ['x', '\xff', '']],
  ['X-Warraq-Turned-Away', ['503 9']],
];

const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

const bodies = [
  ...[
    '{}',
    '[]',
    'null',
    '1e999',
    '"\\ud800"',
    '{"a":',
    '\xff\xfe\x00',
    '{"__proto__":{"role":"administrator"}}',
  ],
  ...[
    deep('[', ']', 20_000),
    `{"a":${deep('{"a":', '}', 5000).replace('}', '1}')}}`,
    `{"commands":[{"type":"article.write"}]}`,
  ],
  '{"subjectId":"x","commands":[{"type":"article.publish"},{"type":"__proto__"}]}',
  '{"email":"nobody","password":"x"}',
  '{"articles":[{"id":"x","version":1}],"action":{"kind":"publish"}}',
  '[{"body":{"effectiveDirective":"script-src"}}]',
  '--x\r\nContent-Disposition: form-data; name="1_$ACTION_ID_x"\r\n\r\n\r\n--x--',
  'x'.repeat(200_000),
];

/**
 * A request such as no honest client sends, as the bytes of a connection: the same for the same seed.
 * @param cookie of somebody who is signed in; sent with some
 */
export function fuzzedRequest(seed: number, host: string, cookie = ''): Buffer {
  const random = new Random(seed);
  const one = <T>(list: readonly T[]): T => random.pick(list);
  const happens = (chance: number) => random.next() < chance;

  let target = one(addresses);
  for (let times = happens(0.3) ? 0 : 1 + Math.floor(random.next() * 3); times > 0; times--) {
    const at = happens(0.5) ? target.length : 1 + Math.floor(random.next() * target.length);
    target = target.slice(0, at) + one(pieces) + target.slice(at);
  }
  if (happens(0.03)) target += `/${'a'.repeat(Math.floor(random.next() * 20_000))}`;
  if (happens(0.03))
    target = one(['*', `http://evil.test${target}`, `//evil.test${target}`, 'evil.test:443', '']);

  const sent: [string, string][] = [];
  for (let times = Math.floor(random.next() * 6); times > 0; times--) {
    const [name, values] = one(headers);
    sent.push([name, one(values)]);
  }
  if (happens(0.2)) sent.push(['Content-Type', one(contentTypes)]);
  if (!sent.some(([name]) => name === 'Host') && happens(0.97)) sent.unshift(['Host', host]);
  if (cookie && happens(0.5)) sent.push(['Cookie', cookie], ['Origin', `http://${host}`]);
  if (happens(0.02)) for (let n = 0; n < 300; n++) sent.push([`X-${n}`, 'x']);
  if (happens(0.02)) sent.push([one(['', 'a b', 'é', 'x:']), 'x']);

  const method = one(methods);
  let body = '';
  if (!/^(?:GET|HEAD)$/.test(method) || happens(0.05)) {
    body = one(bodies);
    if (happens(0.05)) {
      sent.push(['Transfer-Encoding', 'chunked']);
      body = `${Buffer.byteLength(body, 'latin1').toString(16)}\r\n${body}\r\n${happens(0.8) ? '0\r\n\r\n' : ''}`;
    } else if (happens(0.95)) {
      const length = Buffer.byteLength(body, 'latin1') + (happens(0.05) ? 9 : 0);
      sent.push(['Content-Length', happens(0.03) ? one(['-1', 'x', '1e9', '99999999999']) : String(length)]);
    }
  }
  sent.push(['Connection', one(['close', 'close', 'close', 'keep-alive', 'upgrade'])]);
  const version = happens(0.02) ? one(['HTTP/1.0', 'HTTP/2.0', 'HTTP/9', '']) : 'HTTP/1.1';
  const lines = sent.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = Buffer.from(`${method} ${target} ${version}\r\n`, happens(0.5) ? 'utf8' : 'latin1');
  return Buffer.concat([head, Buffer.from(`${lines}\r\n${body}`, 'latin1')]);
}
