import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { forgetKeptPages, shareKeptPages } from './kept-pages.ts';
import { pageOf, prerendered, serveAsNext } from './test-next.ts';
import { ask } from './test-server.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

/**
 * A newsroom behind Next at its worst: a page is drawn from what was public when its drawing began, and given to
 * everybody who asks for it until it is done. The drawings wait to be let go.
 */
async function newsroom() {
  let text = 'قديم';
  const drawn: PromiseWithResolvers<void>[] = [];
  const running = new Map<string, Promise<string>>();
  const draw = async (path: string) => {
    const html = pageOf(`${path} ${text}`);
    const gate = Promise.withResolvers<void>();
    drawn.push(gate);
    await gate.promise;
    running.delete(path);
    return html;
  };
  const page = async (path: string, response: ServerResponse) => {
    if (!running.has(path)) running.set(path, draw(path));
    prerendered(response, await running.get(path));
  };
  const answerPublication = (response: ServerResponse) => {
    forgetKeptPages();
    text = 'جديد';
    response.end('published');
  };
  const served = await serveAsNext((path, response) =>
    path === '/api/publish' ? answerPublication(response) : void page(path, response),
  );
  shareKeptPages(served.layer.kept);
  const untilDrawing = async (count: number) => {
    while (drawn.length < count) await tick();
    await tick();
    expect(drawn).toHaveLength(count);
  };
  const release = (n: number) => drawn[n]?.resolve();
  const publish = () => ask(served.port, '/api/publish', {}, 'POST');
  /** Asks for one page before something is published, while it is drawn, and for another one after. */
  const askAround = async (first: string, second: string) => {
    const before = ask(served.port, first);
    await untilDrawing(1);
    await publish();
    const after = ask(served.port, second);
    await untilDrawing(1);
    release(0);
    const { text } = await before;
    await untilDrawing(2);
    release(1);
    return { before: text, after: (await after).text };
  };
  return { ...served, untilDrawing, release, publish, askAround };
}

describe('a page that is being drawn while something is published', () => {
  test('is not given to who asks after the publication', async () => {
    const { port, askAround } = await newsroom();
    const { before, after } = await askAround('/', '/');
    expect(before).toContain('قديم');
    expect(after).toContain('جديد');
    expect((await ask(port, '/')).text).toContain('جديد');
  });

  test('holds up what shows the same under another address', async () => {
    const { askAround } = await newsroom();
    expect((await askAround('/nothing', '/nothing?x=1')).after).toContain('جديد');
  });

  test('is not kept, though what it shows was changed before its request came and its publication answered after', async () => {
    const { port, layer } = await serveAsNext(async (path, response) => {
      if (path !== '/api/publish') return prerendered(response, pageOf('قديم'));
      forgetKeptPages();
      await ask(port, '/');
      response.end();
    });
    shareKeptPages(layer.kept);
    await ask(port, '/api/publish', {}, 'POST');
    expect(layer.kept.size).toBe(0);
  });
});

test('of many who ask for a cold page at once, one has it drawn', async () => {
  const { port, asked, release, untilDrawing } = await newsroom();
  const answers = Promise.all(Array.from({ length: 20 }, () => ask(port, '/')));
  await untilDrawing(1);
  release(0);
  expect(new Set((await answers).map(({ text }) => text)).size).toBe(1);
  expect(asked).toEqual(['GET /']);
});

test('those who wait for a page that may not be kept do not wait for one another', async () => {
  const gate = Promise.withResolvers<void>();
  const { port, asked } = await serveAsNext(async (_path, response) => {
    if (asked.length === 1 || asked.length === 3) gate.resolve();
    if (asked.length > 1) await new Promise((all) => setTimeout(all, 20));
    else await gate.promise;
    prerendered(response, pageOf('x'), 'private, no-store');
  });
  const answers = await Promise.all(Array.from({ length: 3 }, () => ask(port, '/')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(asked).toHaveLength(3);
});
