import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isSheet, Sheets } from './one-sheet.ts';
import { ask, serve } from './test-server.ts';

const files = {
  '.next/static/chunks/0a~b_c-d.css': 'main{color:red}',
  'public/assets/fonts/arabic.0123456789.css': "@font-face{font-family:'Naskh'}",
};
const address = '/assets/sheets/0a~b_c-d.arabic.0123456789.css';
const both = Object.values(files).toReversed().join('');

/** The sheets of a folder that a build left, and a server that knows nothing else. */
async function sheetsOf(made: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'warraq-sheets-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(made)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const sheets = new Sheets(root);
  const port = await serve(async (request, response) => {
    if (!(await sheets.answer(request, response, false))) response.writeHead(404).end();
  });
  return { sheets, port };
}

const page = (links: string) =>
  `<html><head><meta charSet="utf-8"/>${links}<script data-keep="">theme()</script></head><body></body></html>`;
const next = '<link rel="stylesheet" href="/_next/static/chunks/0a~b_c-d.css" data-precedence="next"/>';
const faces = '<link rel="stylesheet" href="/assets/fonts/arabic.0123456789.css" data-precedence="faces"/>';

test('a page names one sheet, behind all its scripts, and it holds both', async () => {
  const { sheets, port } = await sheetsOf(files);
  expect(sheets.joined(page(next + faces))).toBe(
    page('').replace('</head>', `<link rel="stylesheet" href="${address}"/></head>`),
  );
  for (const encoding of ['identity', 'br', 'gzip', 'zstd']) {
    const answer = await ask(port, address, { 'accept-encoding': encoding });
    expect([answer.status, answer.text]).toEqual([200, both]);
    expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
  }
  const head = await ask(port, address, {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, String(both.length), '']);
});

test.each([
  ['one sheet', next],
  ['none', ''],
  ['a third', `${next}${faces}<link rel="stylesheet" href="/other.css"/>`],
  ['two of one kind', next + next],
  ['a sheet of elsewhere', `${faces}<link rel="stylesheet" href="https://cdn.example/_next/a.css"/>`],
])('a page with %s stays as it is', async (_what, links) => {
  const { sheets } = await sheetsOf(files);
  expect(sheets.joined(page(links))).toBe(page(links));
});

test.each([
  '/assets/sheets/../../secret.arabic.0123456789.css',
  '/assets/sheets/%2e%2e%2fsecret.arabic.0123456789.css',
  '/assets/sheets/0a.greek.0123456789.css',
  '/assets/fonts/arabic.0123456789.css',
])('%s is no sheet of ours', (path) => expect(isSheet(path)).toBe(false));

test('a sheet whose files are gone, or that is not asked for, is left to others', async () => {
  const { port } = await sheetsOf({});
  expect((await ask(port, address)).status).toBe(404);
  expect((await ask(port, address, {}, 'POST')).status).toBe(404);
});
