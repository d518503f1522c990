import { expect, test } from 'vitest';
import { pageOf, prerendered, serveAsNext } from './test-next.ts';
import { ask } from './test-server.ts';

/** A newsroom whose pages fail once `broken` is said. */
async function newsroom() {
  const state = { broken: false };
  const { port } = await serveAsNext((path, response) => {
    if (path.endsWith('/status/500')) {
      response.statusCode = 500;
      prerendered(response, pageOf(path.startsWith('/en/') ? 'Something went wrong' : 'حدث خطأ'));
    } else if (state.broken) {
      response.statusCode = 500;
      response.end('Internal Server Error');
    } else prerendered(response);
  });
  return { port, state };
}

test('a page that fails answers 500 with the page of the reader’s language', async () => {
  const { port, state } = await newsroom();
  await ask(port, '/status/500');
  await ask(port, '/en/status/500');
  state.broken = true;
  for (const [path, words] of [
    ['/politics', 'حدث خطأ'],
    ['/en/politics', 'Something went wrong'],
  ] as const) {
    const answer = await ask(port, path);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(words);
    expect(answer.text).not.toContain('__next_f');
    expect(answer.headers['cache-control']).toBe('no-store');
  }
});

test('before that page is known, the failure is passed on as it is', async () => {
  const { port, state } = await newsroom();
  state.broken = true;
  const answer = await ask(port, '/politics');
  expect([answer.status, answer.text]).toEqual([500, 'Internal Server Error']);
});

test('what machines ask for gets no page for its failure', async () => {
  const { port, state } = await newsroom();
  await ask(port, '/status/500');
  state.broken = true;
  expect((await ask(port, '/api/v1/articles')).text).toBe('Internal Server Error');
});
