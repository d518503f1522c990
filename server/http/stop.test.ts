import http from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { answerConnections } from './answer-connections.ts';
import { stopGently } from './stop.ts';
import { Circumstances, layerUnder, pageOf, prerendered } from './test-next.ts';
import { ask, serve } from './test-server.ts';
import { wrapListener } from './wrap-listener.ts';

/** A server that answers `/slow` when it is let, and counts the writes that it has carried out. */
async function running(limits = { lull: 150, longest: 2000, lastWork: 1000 }) {
  const layer = layerUnder(new Circumstances());
  const held: (() => void)[] = [];
  let written = 0;
  let server = http.createServer();
  const port = await serve(
    wrapListener((request, response) => {
      if (request.url === '/api/newsroom/slow') return void held.push(() => response.end('late'));
      if (request.url === '/api/newsroom/never') return;
      if (request.method !== 'POST') return prerendered(response, pageOf('خبر'.repeat(400_000)));
      request.resume().on('end', () => {
        written += 1;
        response.end('written');
      });
    }, layer),
    (one) => {
      server = one;
      answerConnections(one, layer);
      stopGently(one, layer.stop, limits);
    },
  );
  const stopped = () => new Promise<void>((done) => void server.close(() => done()));
  return { port, held, layer, stopped, written: () => written };
}

const write = (port: number, agent: http.Agent) => ask(port, '/api/newsroom/execute', {}, 'POST', agent);

describe('a server that is stopped', () => {
  test('answers what it was asked, says that it is the last, and takes nobody new', async () => {
    const { port, held, stopped } = await running();
    const agent = new http.Agent({ keepAlive: true });
    const slow = ask(port, '/api/newsroom/slow', {}, 'GET', agent);
    while (held.length === 0) await new Promise(setImmediate);
    const over = stopped();
    await expect(ask(port, '/')).rejects.toThrow();
    held[0]?.();
    const { text, headers } = await slow;
    expect([text, headers.connection]).toEqual(['late', 'close']);
    await over;
  });

  test('loses no write of clients that go on over connections that stay open', async () => {
    const { port, stopped, written } = await running();
    const told = { written: 0, lost: 0 };
    const client = async (agent = new http.Agent({ keepAlive: true, maxSockets: 1 })) => {
      for (;;) {
        const answer = await write(port, agent).catch((error: NodeJS.ErrnoException) => error.code);
        // Nobody listens any more, and nothing was sent: no answer is owed.
        if (answer === 'ECONNREFUSED') return;
        if (typeof answer === 'object') told.written += 1;
        else told.lost += 1;
      }
    };
    const clients = Array.from({ length: 8 }, () => client());
    while (written() < 200) await new Promise(setImmediate);
    await Promise.all([stopped(), ...clients]);
    expect(told).toEqual({ written: written(), lost: 0 });
  });

  test('writes down what memory alone holds after its last answer, and before it is over', async () => {
    const { port, held, layer, stopped } = await running();
    const told: string[] = [];
    layer.stop.lastWork.push(
      () => {
        throw new Error('it was never begun');
      },
      () => Promise.reject(new Error('the disk is full')),
      async () => void told.push('counted'),
    );
    const slow = ask(port, '/api/newsroom/slow');
    while (held.length === 0) await new Promise(setImmediate);
    const over = stopped().then(() => told.push('over'));
    told.push('answered');
    held[0]?.();
    await Promise.all([slow, over]);
    expect(told).toEqual(['answered', 'counted', 'over']);
  });

  test('is not kept from its end by what it would have waited at most', async () => {
    const { layer, stopped } = await running({ lull: 10, longest: 60_000, lastWork: 60_000 });
    layer.stop.lastWork.push(async () => {});
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await stopped();
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test('is over although what is left to do has no end', async () => {
    const { layer, stopped } = await running({ lull: 10, longest: 100, lastWork: 50 });
    layer.stop.lastWork.push(() => new Promise(() => {}));
    await expect(stopped()).resolves.toBeUndefined();
  });

  test('lets who is still taking a kept page have the end of it', async () => {
    const { port, stopped, layer } = await running();
    const { bytes } = await ask(port, '/');
    expect(layer.kept.size).toBe(1);
    const plain = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
    const socket = connect(port, '127.0.0.1');
    let got = 0;
    socket.on('data', (piece) => (got += piece.length));
    socket.write(plain);
    while (got < bytes.length) await new Promise(setImmediate);
    got = 0;
    // The second is written beneath node:http, to which the connection is idle.
    socket.write(plain);
    while (got === 0) await new Promise(setImmediate);
    socket.pause();
    const over = stopped();
    await new Promise((later) => setTimeout(later, 250));
    socket.resume();
    await Promise.all([over, new Promise((done) => socket.once('close', done))]);
    expect(got).toBeGreaterThan(bytes.length);
  });

  test('waits for nobody for ever', async () => {
    const { port, stopped } = await running({ lull: 20, longest: 100, lastWork: 0 });
    const never = ask(port, '/api/newsroom/never').catch(() => 'cut off');
    await new Promise((later) => setTimeout(later, 30));
    await stopped();
    expect(await never).toBe('cut off');
  });
});
