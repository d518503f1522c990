import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleAddress } from '#db/queries/addresses.ts';
import { countListed, listOf } from '#db/queries/listings.ts';
import type { MovedArticles } from '#db/queries/moving.ts';
import { emptyTestStore } from '#db/testing.ts';
import { anyBody } from '#editorial/body/bodies.testing.ts';
import { bodyOf } from '#editorial/testing.ts';
import { execute } from '../execute.ts';
import { carriedOut, system, testNewsroom, writing } from '../testing.ts';
import { type GivenLine, type LineOutcome, MoveIn } from './move-in.ts';
import { newsroomLines } from './newsroom-lines.ts';

const newsroom = testNewsroom();
const at = new Date('2026-11-20T06:00:00.123Z');
let media: string;

beforeEach(async () => {
  media = await mkdtemp(join(tmpdir(), 'warraq-moving-'));
});
afterEach(async () => {
  await rm(media, { recursive: true });
});

async function exported(moved: MovedArticles = {}): Promise<string> {
  const lines: string[] = [];
  for await (const { text } of newsroomLines(newsroom.read, moved)) lines.push(text);
  return lines.join('\n');
}

async function movedIn(text: string): Promise<LineOutcome[]> {
  const given = text.split('\n').map((text, n): GivenLine => ({ text, number: n + 1 }));
  return (await MoveIn.begin(system, media)).bring(given);
}

const told = (outcomes: LineOutcome[]) =>
  outcomes.flatMap((one) => (one.result === 'refused' ? [[one.kind, one.id, one.refusal]] : []));

/** Everything that can be in a newsroom, each thing in each of its states. */
async function everything(): Promise<void> {
  const later = new Date('2099-01-01T00:00:00Z');
  const picture = {
    ...{ type: 'media.add' as const, name: 'jisr-0a1b', width: 1600, height: 900, widths: [400, 800] },
    ...{ focalX: 500, focalY: 300, placeholder: '', alt: 'جسر', credit: 'وكالة', digest: 'abc' },
  };
  await carriedOut(
    { subjectId: 'water', commands: [{ type: 'topic.make', edition: 'ar', slug: 'مياه', name: 'مياه' }] },
    {
      subjectId: 'sara',
      commands: [{ type: 'author.make', edition: 'ar', slug: 'sara', name: 'سارة', bio: 'تكتب.' }],
    },
    { subjectId: 'bridge', commands: [picture] },
    { subjectId: 'bridge', commands: [{ type: 'media.describe', rights: 'مرة', rightsUntil: later }] },
    {
      subjectId: 'bridge',
      commands: [{ type: 'media.crop', crops: { '16:9': { x: 0, y: 0, width: 1000, height: 1000 } } }],
    },
  );
  const full = {
    ...{ headline: 'خبر', kicker: 'عاجل', standfirst: 'مقدمة', place: 'صنعاء', seoTitle: 'عنوان' },
    ...{ authorIds: ['sara'], topicIds: ['water'], heroId: 'bridge', heroAlt: 'بديل', pair: 'p' },
  };
  const write = writing(full, 'x-1');
  const publish = { type: 'article.publish' as const, at };
  await carriedOut(
    {
      subjectId: 'aaaaaaaa',
      commands: [
        write,
        publish,
        { type: 'article.correct', text: 'صُحّح.', kind: 'clarification', at: new Date(at.getTime() + 5) },
        { type: 'article.correct', text: 'زِيد.', kind: 'update', at: new Date(at.getTime() + 5) },
        { type: 'article.keep', content: { headline: 'ينتظر' } },
      ],
    },
    { subjectId: 'bbbbbbbb', commands: [writing({ headline: 'مسودة' })] },
    { subjectId: 'cccccccc', commands: [writing(), { type: 'article.submit' }] },
    {
      subjectId: 'dddddddd',
      commands: [writing(), { type: 'article.submit' }, { type: 'article.return', reason: 'ناقص' }],
    },
    { subjectId: 'eeeeeeee', commands: [writing(), { type: 'article.schedule', at: later }] },
    { subjectId: 'ffffffff', commands: [writing(), { type: 'article.embargo', until: later }] },
    { subjectId: 'gggggggg', commands: [writing(), publish, { type: 'article.withdraw', reason: 'خطأ' }] },
    { subjectId: 'hhhhhhhh', commands: [writing(), publish, { type: 'article.unpublish', reason: 'خطأ' }] },
    { subjectId: 'iiiiiiii', commands: [{ ...writing(), needsTranslation: true }] },
    { subjectId: 'jjjjjjjj', commands: [writing({ breaking: true }), publish] },
    {
      subjectId: 'about',
      commands: [
        { type: 'page.write', edition: 'ar', slug: 'about', title: 'عنّا', body: bodyOf('نحن.'), position: 2 },
      ],
    },
    {
      subjectId: 'sport',
      commands: [{ type: 'section.change', slug: 'sports', tint: 'brick', position: 7 }],
    },
    { commands: [{ type: 'redirect.add', path: '/old', target: '/a/aaaaaaaa' }] },
    {
      subjectId: 'tick',
      commands: [
        { type: 'ticker.post', edition: 'ar', text: 'عاجل', articleId: 'aaaaaaaa', at, until: later },
      ],
    },
    {
      subjectId: 'tock',
      commands: [
        { type: 'ticker.post', edition: 'ar', text: 'مضى', href: 'https://example.org', at, breaking: true },
      ],
    },
    { subjectId: 'tock', commands: [{ type: 'ticker.drop' }] },
    { commands: [{ type: 'word.add', word: 'ورّاق' }] },
  );
  const places = [null, 'jjjjjjjj', 'aaaaaaaa', null, null, null, null];
  const [drafted] = await execute(system, [
    { subjectId: 'ar', commands: [{ type: 'front.draft', places }], expectedVersion: 0 },
  ]);
  if (!drafted?.ok) throw new Error(JSON.stringify(drafted?.refusal));
  await execute(system, [{ subjectId: 'ar', commands: [{ type: 'front.launch' }], expectedVersion: 1 }]);
}

test('a newsroom that was moved is the same newsroom: its export has the same bytes', async () => {
  await everything();
  const before = await exported();
  for (const kind of [
    'section',
    'topic',
    'author',
    'media',
    'article',
    'page',
    'redirect',
    'front',
    'ticker',
    'word',
  ])
    expect(before).toContain(`{"kind":"${kind}"`);
  await emptyTestStore(newsroom.store);
  expect(told(await movedIn(before))).toEqual([]);
  expect(await exported()).toBe(before);
});

test('what was moved is where it was: under its address and in every list', async () => {
  await everything();
  const listed = await countListed(newsroom.read, listOf.section('world'));
  const address = await articleAddress(newsroom.read, 'aaaaaaaa');
  const text = await exported();
  await emptyTestStore(newsroom.store);
  await movedIn(text);
  expect(await articleAddress(newsroom.read, 'aaaaaaaa')).toEqual(address);
  expect(await countListed(newsroom.read, listOf.section('world'))).toBe(listed);
  expect(await countListed(newsroom.read, listOf.edition('ar'))).toBe(2);
});

test('moved in again it changes nothing, and what was changed meanwhile is as the file says again', async () => {
  await everything();
  const text = await exported();
  const again = await movedIn(text);
  expect(new Set(again.map(({ result }) => result))).toEqual(new Set(['unchanged']));
  await carriedOut({
    subjectId: 'bbbbbbbb',
    commands: [{ type: 'article.revise', content: { headline: 'أخرى' } }],
  });
  const changed = (await movedIn(text)).filter(({ result }) => result === 'changed');
  expect(changed.map(({ id }) => id)).toEqual(['bbbbbbbb']);
  expect(await exported()).toBe(text);
});

test('a line that is wrong is refused with its reason, and the others are brought', async () => {
  await everything();
  const lines = (await exported()).split('\n');
  await emptyTestStore(newsroom.store);
  const wrong = lines.map((line) => line.replace('"headline":"مسودة"', '"headline":7'));
  const outcomes = await movedIn([...wrong, '{"kind":"planet"}', 'nonsense'].join('\n'));
  expect(
    told(outcomes).map(([kind, id, refusal]) => [kind, id, (refusal as { field: string }).field]),
  ).toEqual([
    ['article', 'bbbbbbbb', 'content.headline'],
    ['', '', 'kind'],
    ['', '', 'line'],
  ]);
  expect(outcomes.filter(({ result }) => result === 'made').length).toBe(lines.length - 2);
});

test('any body comes back with the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBody, { minLength: 1, maxLength: 8 }), async (bodies) => {
      await emptyTestStore(newsroom.store);
      await carriedOut(
        { subjectId: 'ar', commands: [{ type: 'edition.set', name: 'ورّاق', timeZone: 'Asia/Riyadh' }] },
        {
          subjectId: 'yemen',
          commands: [{ type: 'section.make', edition: 'ar', slug: 'yemen', name: 'اليمن' }],
        },
      );
      await carriedOut(...bodies.map((body) => ({ commands: [writing({ body })] })));
      const before = await exported();
      await emptyTestStore(newsroom.store);
      expect(told(await movedIn(before))).toEqual([]);
      expect(await exported()).toBe(before);
    }),
    { numRuns: 10 },
  );
});

test('one edition, one author or what is published alone is what was asked for', async () => {
  await everything();
  const ids = async (moved: MovedArticles) =>
    [...(await exported(moved)).matchAll(/^\{"kind":"article".*?"id":"(\w{8})","needs/gm)].map(
      ([, id]) => id,
    );
  expect(await ids({ edition: 'en' })).toEqual([]);
  expect(await ids({ authorIds: ['sara'] })).toEqual(['aaaaaaaa']);
  expect(await ids({ statuses: ['published'] })).toEqual(['aaaaaaaa', 'jjjjjjjj']);
});

test('a part of a newsroom has no old address and no ticker item of what is not in it', async () => {
  await everything();
  await carriedOut({ subjectId: 'bbbbbbbb', commands: [{ type: 'article.publish', at }] });
  await carriedOut(
    { commands: [{ type: 'redirect.add', path: '/draft', target: '/a/bbbbbbbb' }] },
    { commands: [{ type: 'ticker.post', edition: 'ar', text: 'قريباً', articleId: 'bbbbbbbb', at }] },
  );
  await carriedOut({ subjectId: 'bbbbbbbb', commands: [{ type: 'article.unpublish', reason: 'خطأ' }] });
  const part = await exported({ statuses: ['published'] });
  await emptyTestStore(newsroom.store);
  expect(told(await movedIn(part))).toEqual([]);
  expect(await exported()).toBe(part);
});
