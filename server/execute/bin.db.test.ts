import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { eventsOf } from '#db/queries/record.ts';
import { wireItemsOf } from '#db/queries/wire.ts';
import { revisions } from '#db/schema/articles.ts';
import { readDeskFilter } from '#editorial/desk/filter.ts';
import { countOf } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { bodyOf } from '#editorial/testing.ts';
import { readDesk } from '../desk/articles.ts';
import { findArticles } from '../desk/find.ts';
import { newSharedToken, readShared } from '../desk/shared-links.ts';
import { readStanding } from '../desk/standing.ts';
import { execute, executeOne } from '../execute.ts';
import { eraseDue } from '../jobs/expiry.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';

const newsroom = testNewsroom();
const layla: Actor = { id: 'layla', role: 'writer' };
const editor: Actor = { id: 'editor', role: 'editor' };
const removed = new Date('2026-11-01T09:00:00Z');
const dayMs = 86_400_000;

async function drafted(content: object = {}, actor = layla): Promise<string> {
  const [result] = await execute(actor, [{ commands: [writing(content)] }], removed);
  if (!result?.ok) throw new Error('no draft');
  return result.value.id;
}
const article = async (id: string) => (await loadArticles(newsroom.read, [id])).get(id);
const remove = (id: string, actor: Actor = layla) =>
  executeOne(actor, { subjectId: id, commands: [{ type: 'article.remove' }] }, removed);
const erase = (id: string, actor: Actor, expectedVersion?: number) =>
  executeOne(actor, { subjectId: id, expectedVersion, commands: [{ type: 'bin.erase' }] });
const codeOf = (result: Awaited<ReturnType<typeof remove>>) => (result.ok ? 'done' : result.refusal.code);
const desk = (person: Actor, filter: Record<string, string> = {}) => readDesk(person, readDeskFilter(filter));

test('what is deleted leaves the desk, the palette and its counterparts, and lies in the bin with its text', async () => {
  const id = await drafted({ headline: 'خبر كُتب مرتين', pair: 'twice' });
  const twin = await drafted({ headline: 'الخبر الباقي', pair: 'twice' });
  expect(codeOf(await remove(id))).toBe('done');
  for (const filter of [{}, { q: 'مرتين' }, { owner: 'me' }] as Record<string, string>[]) {
    const { rows, counts } = await desk(layla, filter);
    expect(rows.map(({ articleId }) => articleId)).not.toContain(id);
    expect(countOf(counts, null)).toBe('q' in filter ? 0 : 1);
    expect(counts.removed).toBe(1);
  }
  for (const filter of [{ status: 'removed' }, { status: 'removed', q: 'مرتين' }] as Record<string, string>[])
    expect((await desk(layla, filter)).rows.map(({ articleId }) => articleId)).toEqual([id]);
  expect((await desk({ id: 'omar', role: 'writer' }, { status: 'removed' })).rows).toEqual([]);
  expect(await findArticles(layla, 'مرتين')).toEqual([]);
  const other = await article(twin);
  if (!other) throw new Error('no twin');
  expect((await readStanding(editor, other, removed)).counterparts).toEqual([]);
  expect((await article(id))?.content.headline).toBe('خبر كُتب مرتين');
});

test('taken back, it is the draft that it was, and both are on record', async () => {
  const id = await drafted();
  const keep = { type: 'article.keep' as const, content: { kicker: 'ك' } };
  await executeOne(layla, { subjectId: id, commands: [keep] }, removed);
  const was = await article(id);
  await remove(id);
  await executeOne(editor, { subjectId: id, commands: [{ type: 'article.recover' }] });
  expect(await article(id)).toEqual({ ...was, version: (was?.version ?? 0) + 2 });
  expect((await eventsOf(newsroom.read, id)).slice(-2)).toMatchObject([
    { type: 'article.removed', actorId: 'layla', before: { status: 'draft' }, after: { status: 'removed' } },
    { type: 'article.recovered', actorId: 'editor', after: { status: 'draft' } },
  ]);
  expect(countOf((await desk(layla)).counts, null)).toBe(1);
  expect((await desk(layla)).counts.removed ?? 0).toBe(0);
});

test('what readers have had, or are about to have, is not deleted', async () => {
  const published = await drafted();
  await carriedOut({ subjectId: published, commands: [{ type: 'article.publish' }] });
  expect(codeOf(await remove(published, chief))).toBe('wrong-state');
  await carriedOut({
    subjectId: published,
    commands: [{ type: 'article.unpublish', reason: 'سبق أوانه' }],
  });
  expect(codeOf(await remove(published, chief))).toBe('was-published');
  const scheduled = await drafted();
  const at = new Date(Date.now() + dayMs);
  await carriedOut({ subjectId: scheduled, commands: [{ type: 'article.schedule', at }] });
  expect(codeOf(await remove(scheduled, chief))).toBe('wrong-state');
});

test('a writer deletes what is their own, and learns nothing of another’s', async () => {
  const own = await drafted();
  const others = await drafted({}, { id: 'omar', role: 'writer' });
  expect(codeOf(await remove(others))).toBe('not-found');
  expect(codeOf(await remove(own))).toBe('done');
  expect(codeOf(await remove(others, editor))).toBe('done');
});

test('in the bin nothing can be written, sent on or shown to somebody outside', async () => {
  const id = await drafted();
  const { token, digest } = newSharedToken();
  const share = { type: 'preview.share' as const, articleId: id, hours: 24 as const };
  await carriedOut({ commands: [{ ...share, digest }] });
  expect(await readShared(token, new Date())).not.toBeNull();
  await remove(id);
  expect(await readShared(token, new Date())).toBeNull();
  for (const command of [
    { type: 'article.keep' as const, content: { headline: 'من صفحة ظلت مفتوحة' } },
    { type: 'article.publish' as const },
    { type: 'article.submit' as const },
  ])
    expect(codeOf(await executeOne(chief, { subjectId: id, commands: [command] }))).toBe('in-bin');
  const again = newSharedToken();
  expect(codeOf(await executeOne(chief, { commands: [{ ...share, digest: again.digest }] }))).toBe('in-bin');
  expect((await article(id))?.content.headline).not.toBe('من صفحة ظلت مفتوحة');
});

test('erased, nothing is left of it but what was done, and what others wrote stays', async () => {
  const id = await drafted({ headline: 'يُمحى' });
  await executeOne(layla, {
    subjectId: id,
    commands: [{ type: 'article.revise', content: { body: bodyOf('ثانٍ') } }],
  });
  const [ticker = ''] = await carriedOut({
    commands: [{ type: 'ticker.post', edition: 'ar', text: 'قريباً', articleId: id }],
  });
  expect(codeOf(await erase(id, chief))).toBe('wrong-state');
  await remove(id);
  expect(codeOf(await erase(id, editor))).toBe('not-allowed');
  expect(codeOf(await erase(id, chief, 1))).toBe('stale-version');
  expect(codeOf(await erase(id, chief, 3))).toBe('done');
  expect(await article(id)).toBeUndefined();
  expect((await desk(chief, { status: 'removed' })).rows).toEqual([]);
  expect((await desk(chief)).counts.removed ?? 0).toBe(0);
  expect(await newsroom.read.select().from(revisions)).toEqual([]);
  expect((await eventsOf(newsroom.read, id)).at(-1)).toMatchObject({
    type: 'bin.erased',
    before: { headline: 'يُمحى' },
    after: null,
  });
  expect(await newsroom.read.query.tickerItems.findFirst()).toMatchObject({ id: ticker, articleId: null });
});

/** Of a story by wire. */
const digest = 'a'.repeat(64);

test('a story of the wire that was deleted and erased does not come again', async () => {
  const id = await drafted();
  const source = { name: 'وكالة', href: 'https://agency.test/feed', edition: 'ar', sectionId: 'world' };
  const [sourceId = ''] = await carriedOut({ commands: [{ type: 'wire.make', ...source }] });
  const revised = { type: 'article.revise' as const, content: {}, sourceHash: digest };
  await carriedOut({ subjectId: id, commands: [revised] });
  const keys = { guid: digest, link: digest, title: digest, content: digest, href: '' };
  const item = { ...keys, articleId: id, articleVersion: 2 };
  await carriedOut({
    subjectId: sourceId,
    commands: [
      { type: 'wire.note', outcome: { kind: 'answered', etag: '', lastModified: '' }, items: [item] },
    ],
  });
  await remove(id, chief);
  await erase(id, chief);
  expect(await wireItemsOf(newsroom.read, sourceId, [digest])).toMatchObject([
    { guid: digest, articleId: null },
  ]);
});

test('the bin empties itself after thirty days, and not sooner', async () => {
  const old = await drafted();
  const draft = await drafted();
  await remove(old);
  expect(await eraseDue(new Date(removed.getTime() + 30 * dayMs - 1))).toBe(0);
  expect(await eraseDue(new Date(removed.getTime() + 30 * dayMs))).toBe(1);
  expect(await article(old)).toBeUndefined();
  expect(await article(draft)).toBeDefined();
});

test('of two who erase at once one does, and nothing comes of the other', async () => {
  const id = await drafted();
  await remove(id);
  const codes = (await Promise.all([erase(id, chief), erase(id, chief)])).map(codeOf);
  expect(codes.toSorted()).toEqual(['done', 'not-found']);
});
