import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dueDeliveries } from '#db/queries/deliveries.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { bodyOf } from '#editorial/testing.ts';
import { allAtTheEdge } from '../edge-tags.ts';
import { env } from '../env.ts';
import { execute } from '../execute.ts';
import { chief, testNewsroom, writing } from '../testing.ts';
import { Deliverer } from './deliverer.ts';
import type { Edges } from './edges.ts';
import { hearingServer } from './local-server.testing.ts';
import { putPurges } from './put-purges.ts';

const newsroom = testNewsroom();
const now = new Date('2026-11-23T09:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);

const { server: receiver, heard, reply } = hearingServer('{"message": "no"}');

const none: Edges = { varnish: undefined, fastly: undefined, cloudflare: undefined };
let edges: Edges;
let deliverer: Deliverer;
/** Sets what stands in front, for what is written down and for what is said. */
function standing(those: Partial<Edges>) {
  edges = { ...none, ...those };
  Object.assign(env(), { edges });
  const others = { websubHub: undefined, indexNow: undefined, mayWebhooksBePrivate: false };
  deliverer = new Deliverer(newsroom.store, { ...others, edges });
}
const on = async (id: string, ...commands: CommandInput[]) => {
  const [result] = await execute(chief, [{ subjectId: id, commands }], now);
  expect(result).toMatchObject({ ok: true });
};
const published = (id: string) => on(id, writing({ headline: 'قمّة المياه' }), { type: 'article.publish' });
const hurry = async (at: Date) => {
  await deliverer.hurry(at);
  await deliverer.settled();
};
const round = async (at: Date) => {
  await deliverer.round(at);
  await deliverer.settled();
};
const queued = async () =>
  (await dueDeliveries(newsroom.read, later(1e9), { limit: 99, busy: [] })).map(({ id }) => id).toSorted();
const tagsTo = (path: string) =>
  heard.filter((one) => one.path === path).map(({ headers }) => headers['surrogate-key']);

beforeEach(() => {
  heard.length = 0;
  reply.status = 200;
  reply.after = null;
  standing({ varnish: `${receiver.origin}/varnish` });
});
afterEach(() => {
  Object.assign(env(), { edges: none });
});

describe('an edge', () => {
  test('is told the tags of what was published when this process has forgotten it, and once more', async () => {
    await published('summit');
    await round(now);
    expect(heard).toEqual([]);
    await hurry(later(250));
    expect(heard.map(({ method }) => method)).toEqual(['PURGE']);
    expect(tagsTo('/varnish')).toEqual(['article-summit edition-ar']);
    await hurry(later(300));
    expect(heard).toHaveLength(1);
    await hurry(later(2750));
    expect(tagsTo('/varnish')).toEqual(['article-summit edition-ar', 'article-summit edition-ar']);
    expect(await queued()).toEqual([]);
  });

  test('is told by a server that another process did not hurry', async () => {
    await published('summit');
    await round(later(1000));
    expect(heard).toHaveLength(1);
  });

  test('is told of what is brought in, which is announced to nobody', async () => {
    const bringing = { id: 'import', role: 'system' as const };
    await execute(bringing, [{ subjectId: 'old', commands: [writing(), { type: 'article.publish' }] }], now);
    await hurry(now);
    expect(tagsTo('/varnish')).toEqual(['article-old edition-ar']);
  });

  test('is told nothing of a draft, nor of what was refused', async () => {
    await on('draft', writing());
    await execute(chief, [{ subjectId: 'draft', commands: [{ type: 'article.restore' }] }], now);
    expect(await queued()).toEqual([]);
  });

  test('that is down is told again, as often as something changes and later by itself', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    reply.status = 503;
    await published('summit');
    await hurry(now);
    await on('summit', { type: 'article.revise', content: { body: bodyOf('نص آخر.') } });
    await hurry(later(2000));
    expect(heard).toHaveLength(2);
    expect(told.mock.lastCall?.[0]).toMatch(/varnish was not told what is old \(503 .*It will be told again/);
    told.mockRestore();
    reply.status = 200;
    await round(later(70_000));
    expect(heard).toHaveLength(3);
    expect(await queued()).toEqual([]);
  });

  test('is told of what changed while it was being told', async () => {
    const gate = Promise.withResolvers<void>();
    reply.after = gate.promise;
    await published('summit');
    await deliverer.hurry(now);
    await on('summit', { type: 'article.revise', content: { body: bodyOf('نص آخر.') } });
    const second = deliverer.hurry(now);
    gate.resolve();
    await second;
    await deliverer.settled();
    expect(heard).toHaveLength(2);
  });

  test('holds up no other', async () => {
    const down = { address: 'http://127.0.0.1:9/', token: 'word' };
    standing({ ...edges, fastly: down });
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await published('summit');
    await hurry(now);
    expect(tagsTo('/varnish')).toHaveLength(1);
    expect(told.mock.lastCall?.[0]).toMatch(/fastly was not told what is old \(unreachable ECONNREFUSED/);
    told.mockRestore();
  });

  test('is told one tag where everything is old', async () => {
    await published('summit');
    await newsroom.store.write((tx) => putPurges(tx, allAtTheEdge, now));
    await hurry(now);
    expect(tagsTo('/varnish')).toEqual(['site']);
  });
});

test('Fastly and Cloudflare are told as their interfaces say, thirty tags at a time', async () => {
  standing({
    fastly: { address: `${receiver.origin}/service/s/purge`, token: 'f-token' },
    cloudflare: { address: `${receiver.origin}/zones/z/purge_cache`, token: 'c-token' },
  });
  const tags = Array.from({ length: 40 }, (_, at) => `article-${at}`);
  await newsroom.store.write((tx) => putPurges(tx, tags, now));
  await hurry(now);
  const [fastly, cloudflare] = ['/service/s/purge', '/zones/z/purge_cache'].map((asked) =>
    heard.filter(({ path }) => path === asked),
  );
  expect(fastly?.[0]).toMatchObject({
    method: 'POST',
    headers: { 'fastly-key': 'f-token', 'content-type': 'application/json' },
  });
  expect(cloudflare?.[0]).toMatchObject({ method: 'POST', headers: { authorization: 'Bearer c-token' } });
  const sent = [
    fastly?.map(({ body }) => JSON.parse(body).surrogate_keys),
    cloudflare?.map(({ body }) => JSON.parse(body).tags),
  ];
  for (const parts of sent) {
    expect(parts?.map((part) => part.length)).toEqual([30, 10]);
    expect(parts?.flat().toSorted()).toEqual(tags.toSorted());
  }
});

test('without an edge nothing is written down', async () => {
  standing({});
  await published('summit');
  expect(await queued()).toEqual([]);
});
