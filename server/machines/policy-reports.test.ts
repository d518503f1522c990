import { expect, test } from 'vitest';
import { takeReports } from './policy-reports.ts';

let now = 1_000_000;

/** Sends reports; tells the status and the lines that were written. */
async function sent(body: unknown, headers: Record<string, string> = {}) {
  const lines: string[] = [];
  const bytes = typeof body === 'string' ? body : JSON.stringify(body);
  const length = { 'content-length': String(Buffer.byteLength(bytes)) };
  const request = new Request('http://x/api/reports', {
    method: 'POST',
    body: bytes,
    headers: { ...length, ...headers },
  });
  now += 60_000;
  return { status: await takeReports(request, (line) => lines.push(line), now), lines };
}

const report = (more: object = {}) => ({
  type: 'csp-violation',
  url: 'https://news.example/',
  user_agent: 'Secret/1',
  body: {
    effectiveDirective: 'script-src-elem',
    blockedURL: 'https://evil.test/x.js?reader=7',
    documentURL: 'https://news.example/world?token=secret',
    disposition: 'enforce',
    ...more,
  },
});

test('says which rule kept what from which page, and nothing of who was reading', async () => {
  const { status, lines } = await sent([report()]);
  expect(status).toBe(204);
  expect(lines).toEqual(['Policy (enforced): script-src-elem kept https://evil.test/x.js from /world']);
});

test('understands the older words', async () => {
  const { lines } = await sent({
    'csp-report': {
      'violated-directive': 'style-src self',
      'blocked-uri': 'inline',
      'document-uri': 'https://news.example/x',
    },
  });
  expect(lines).toEqual(['Policy (enforced): style-src kept inline from /x']);
});

test('lets no stranger write the log', async () => {
  const forged = report({
    effectiveDirective: 'x\n2026 ERROR all is lost\u2028',
    blockedURL: 'ا'.repeat(9000),
  });
  const { lines } = await sent([forged]);
  expect(lines).toEqual(['Policy (enforced): x2026 kept nothing from /world']);
});

test('is bounded in each, and in a minute', async () => {
  expect((await sent(Array.from({ length: 100 }, () => report()))).lines).toHaveLength(20);
  const many: string[] = [];
  for (let n = 0; n < 10; n++) {
    const body = JSON.stringify(Array.from({ length: 20 }, () => report()));
    const headers = { 'content-length': String(body.length) };
    const request = new Request('http://x/api/reports', { method: 'POST', body, headers });
    await takeReports(request, (line) => many.push(line), 9e12);
  }
  expect(many).toHaveLength(30);
});

test.each([
  ['no JSON', 'nothing', {}, 400],
  ['something else', '[{"a": 1}, null, 7]', {}, 400],
  ['too long', '[]', { 'content-length': '70000' }, 413],
])('what is %s writes nothing', async (_, body, headers, status) => {
  const said = await sent(body, headers);
  expect(said.lines).toEqual([]);
  expect(said.status).toBe(status);
});
