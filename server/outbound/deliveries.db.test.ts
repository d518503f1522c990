import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deliveriesTo, dueDeliveries } from '#db/queries/deliveries.ts';
import { allWebhooks, updateWebhook, type WebhookRow } from '#db/queries/webhooks.ts';
import type { AnnouncementType } from '#editorial/announcement-types.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { bodyOf } from '#editorial/testing.ts';
import { env } from '../env.ts';
import { execute } from '../execute.ts';
import { seal, unsealed } from '../sealed.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';
import { Deliverer } from './deliverer.ts';
import { type Heard, hearingServer } from './local-server.testing.ts';
import { sealSecrets } from './seal-secrets.ts';
import { newSecret } from './signature.ts';

const newsroom = testNewsroom();
const hook = 'hook';
const now = new Date('2026-11-23T09:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const { server: receiver, heard, reply } = hearingServer('تم\nOK');

let secret: string;
const settings = {
  websubHub: undefined,
  indexNow: undefined,
  mayWebhooksBePrivate: true,
  edges: { varnish: undefined, fastly: undefined, cloudflare: undefined },
};
const deliverer = (more: Partial<ConstructorParameters<typeof Deliverer>[1]> = {}) =>
  new Deliverer(newsroom.store, { ...settings, ...more });
/** What is due at a moment is said, by a server that then rests. */
async function round(at: Date, one = deliverer()) {
  await one.round(at);
  await one.settled();
}

beforeEach(() => {
  heard.length = 0;
  reply.status = 204;
  reply.after = null;
  secret = newSecret();
  Object.assign(env(), { websubHub: undefined, indexNow: undefined, mayWebhooksBePrivate: true });
});

const hears = (events: AnnouncementType[], path = '/hook', id = hook) =>
  carriedOut({
    subjectId: id,
    commands: [{ type: 'webhook.make', address: receiver.origin + path, events, secret }],
  });
const on = async (id: string, ...commands: CommandInput[]) => {
  const [result] = await execute(chief, [{ subjectId: id, commands }], now);
  expect(result).toMatchObject({ ok: true });
};
const published = (id: string) => on(id, writing({ headline: 'قمّة المياه' }), { type: 'article.publish' });
const log = async (id = hook) =>
  (await deliveriesTo(newsroom.read, id, 50)).map(({ type, state, attempts, status, error }) => ({
    ...{ type, state, attempts, status, error },
  }));

describe('a webhook', () => {
  test('is told of what it wants to hear, signed, and the log says so', async () => {
    await hears(['published', 'withdrawn']);
    await published('summit');
    await on('summit', { type: 'article.revise', content: { body: bodyOf('نص آخر.') } });
    await on('summit', { type: 'article.withdraw', reason: 'خطأ' });
    await round(now);
    const told = heard.map(({ body }) => JSON.parse(body));
    expect(told.map(({ type }) => type)).toEqual(['article.published', 'article.withdrawn']);
    expect(told[0]).toMatchObject({
      at: now.toISOString(),
      article: {
        ...{ id: 'summit', edition: 'ar', headline: 'قمّة المياه', section: 'yemen', externalId: null },
        ...{ url: expect.stringMatching(/\/yemen\/summit\//), publishedAt: now.toISOString() },
      },
    });
    const [{ headers, body }] = heard as [Heard];
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(headers['webhook-id']).toBe(told[0].id);
    expect(await log()).toEqual([
      { type: 'withdrawn', state: 'delivered', attempts: 1, status: 204, error: '' },
      { type: 'published', state: 'delivered', attempts: 1, status: 204, error: '' },
    ]);
  });

  test('is told nothing of drafts, of what is brought in, and of other editions', async () => {
    await hears(['published', 'changed']);
    await on('draft', writing());
    const bringing = { id: 'import', role: 'system' as const };
    await execute(bringing, [{ subjectId: 'old', commands: [writing(), { type: 'article.publish' }] }], now);
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.change', edition: 'en' }] });
    await published('summit');
    expect(await log()).toEqual([]);
  });

  test('that fails is tried again, later each time, until it is given up', async () => {
    reply.status = 500;
    await hears(['published']);
    await published('summit');
    let seconds = 0;
    const tries: number[] = [];
    for (const wait of [0, 10, 60, 300, 1800, 7200, 21_600, 86_400, 86_400]) {
      await round(later(seconds + wait - 1));
      tries.push(heard.length);
      // A little late, as a timer is; the next wait counts from then.
      seconds += wait + 5;
      await round(later(seconds));
    }
    expect(tries).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await log()).toEqual([
      { type: 'published', state: 'failed', attempts: 8, status: 500, error: '' },
    ]);
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  test('gets a message again that was given up, as it was', async () => {
    reply.status = 410;
    await hears(['published']);
    await published('summit');
    await round(now);
    expect(await log()).toMatchObject([{ state: 'failed', attempts: 1, status: 410 }]);
    reply.status = 200;
    const [delivery] = await deliveriesTo(newsroom.read, hook, 1);
    const resend = { type: 'webhook.resend' as const, delivery: delivery?.id ?? '' };
    await carriedOut({ subjectId: hook, commands: [resend] });
    await round(new Date());
    expect(await log()).toMatchObject([{ state: 'delivered', attempts: 1, status: 200 }]);
    expect(heard[1]?.body).toBe(heard[0]?.body);
  });

  test('in a private network is not asked unless that is allowed, and the log says why', async () => {
    await hears(['published']);
    await published('summit');
    await round(now, deliverer({ mayWebhooksBePrivate: false }));
    expect(heard).toEqual([]);
    expect(await log()).toMatchObject([
      { state: 'failed', attempts: 1, status: null, error: 'private-address' },
    ]);
  });

  test('that was switched off is told nothing of what waited', async () => {
    await hears(['published']);
    await published('summit');
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.change', isOn: false }] });
    await published('another');
    await round(now);
    expect([heard, await log()]).toMatchObject([[], [{ state: 'failed', error: 'switched-off' }]]);
  });

  test('is signed for with both secrets for a day after a change of them', async () => {
    await hears(['published']);
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.rotate', secret: newSecret() }] });
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.test' }] });
    const soon = new Date();
    await round(soon);
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.test' }] });
    await round(new Date(soon.getTime() + 25 * 60 * 60_000));
    const signatures = heard.map(({ headers }) => String(headers['webhook-signature']).split(' ').length);
    expect(signatures).toEqual([2, 1]);
    expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ type: 'test', article: null });
  });

  test('keeps its secret sealed, also one that an earlier version left as it was', async () => {
    await hears(['published']);
    const [made] = await allWebhooks(newsroom.read);
    expect(made?.secret).toMatch(/^sealed1:/);
    await newsroom.store.write((tx) => updateWebhook(tx, made as WebhookRow, { secret }));
    await sealSecrets(newsroom.store);
    const [sealed] = await allWebhooks(newsroom.read);
    expect(sealed?.secret).toMatch(/^sealed1:/);
    expect(unsealed(sealed?.secret ?? '', hook)).toBe(secret);
  });

  test('whose secret does not open is sent nothing, and the log says why', async () => {
    await hears(['published']);
    const [made] = await allWebhooks(newsroom.read);
    const other = seal(secret, hook, 'another secret');
    await newsroom.store.write((tx) => updateWebhook(tx, made as WebhookRow, { secret: other }));
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.test' }] });
    await round(new Date());
    expect([heard, await log()]).toMatchObject([[], [{ state: 'failed', error: 'secret-lost' }]]);
  });

  test('goes with what was to be sent to it', async () => {
    await hears(['published']);
    await published('summit');
    await carriedOut({ subjectId: hook, commands: [{ type: 'webhook.remove' }] });
    await round(now);
    expect(heard).toEqual([]);
  });
});

describe('the queue', () => {
  test('is carried out once by two servers, and again where one of them ended', async () => {
    await hears(['published']);
    await published('summit');
    await Promise.all([round(now), round(now), round(now)]);
    expect(heard).toHaveLength(1);
  });

  test('keeps what a server that ended was saying, for another', async () => {
    await hears(['published']);
    await published('summit');
    const gate = Promise.withResolvers<void>();
    reply.after = gate.promise;
    const ended = deliverer();
    await ended.round(now);
    await round(later(30));
    expect(await dueDeliveries(newsroom.read, later(30), { limit: 9, busy: [] })).toEqual([]);
    expect(await dueDeliveries(newsroom.read, later(90), { limit: 9, busy: [] })).toHaveLength(1);
    gate.resolve();
    await ended.settled();
  });

  test('is not held up by one machine that does not answer', async () => {
    await hears(['published'], '/slow', 'slow');
    await hears(['published'], '/quick', 'quick');
    await published('summit');
    await round(now);
    expect(heard.map(({ path }) => path).toSorted()).toEqual(['/quick', '/slow']);
  });
});

describe('a hub of feeds', () => {
  test('hears of each feed that shows an article, once for many changes', async () => {
    const hub = `${receiver.origin}/hub`;
    Object.assign(env(), { websubHub: hub });
    await published('summit');
    await on('summit', { type: 'article.revise', content: { body: bodyOf('نص آخر.') } });
    const one = deliverer({ websubHub: hub });
    await round(later(4), one);
    expect(heard).toEqual([]);
    await round(later(6), one);
    await round(later(60), one);
    expect(heard).toHaveLength(1);
    const form = new URLSearchParams(heard[0]?.body);
    expect(form.get('hub.mode')).toBe('publish');
    const feeds = form.getAll('hub.url').map((url) => new URL(url).pathname);
    expect(feeds.toSorted()).toEqual(
      ['', '/asia', '/world', '/yemen']
        .flatMap((list) => ['/atom.xml', '/feed.json', '/feed.xml'].map((file) => list + file))
        .toSorted(),
    );
  });

  test('that is down hears later', async () => {
    const hub = `${receiver.origin}/hub`;
    Object.assign(env(), { websubHub: hub });
    reply.status = 503;
    await published('summit');
    const one = deliverer({ websubHub: hub });
    await round(later(6), one);
    reply.status = 202;
    await round(later(10), one);
    await round(later(20), one);
    await round(later(4000), one);
    expect(heard).toHaveLength(2);
  });
});

test('search engines hear of addresses that changed or went, together', async () => {
  const indexNow = { key: 'a-key-of-ours', endpoint: `${receiver.origin}/indexnow` };
  Object.assign(env(), { indexNow });
  await published('summit');
  await published('harbour');
  await on('harbour', { type: 'article.withdraw', reason: 'خطأ' });
  await round(later(6), deliverer({ indexNow }));
  expect(heard).toHaveLength(1);
  const told = JSON.parse(heard[0]?.body ?? '');
  expect(told).toMatchObject({
    key: indexNow.key,
    keyLocation: expect.stringMatching(/\/a-key-of-ours\.txt$/),
  });
  expect(told.urlList.toSorted()).toEqual([
    expect.stringContaining('/yemen/harbour/'),
    expect.stringContaining('/yemen/summit/'),
  ]);
});
