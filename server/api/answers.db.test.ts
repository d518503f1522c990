import { expect, test } from 'vitest';
import { shellRows } from '#db/queries/shell.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { bodyOf } from '#editorial/testing.ts';
import { type ListParameters, ParameterError } from '../reads/parameters.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import type { SummaryAnswer } from './answers.ts';
import { composeList, listStretch } from './article-list.ts';
import { openApi } from './openapi.ts';
import { sectionTrees } from './section-trees.ts';
import { validatorOf } from './validator.testing.ts';
import { composeArticle } from './whole-article.ts';

const newsroom = testNewsroom();
const faultsOf = validatorOf(openApi('https://news.example'));
const at = new Date('2026-11-20T06:00:00Z');
const publish = (moment = at) => ({ type: 'article.publish' as const, at: moment });

async function list(asked: Partial<ListParameters> = {}) {
  const { read } = newsroom;
  const parameters: ListParameters = { locale: 'ar', limit: 20, ...asked };
  const answer = await composeList(read, await listStretch(read, await allSections(read), parameters));
  expect(faultsOf('Articles', answer)).toEqual([]);
  return answer;
}

/** All pages, one behind the other. */
async function all(asked: Partial<ListParameters>): Promise<SummaryAnswer[]> {
  const items: SummaryAnswer[] = [];
  let before: string | undefined;
  do {
    const page = await list({ ...asked, before });
    items.push(...page.items);
    before = page.next ?? undefined;
  } while (before !== undefined);
  return items;
}

const article = async (id: string) => composeArticle(newsroom.read, await allSections(newsroom.read), id);

async function named() {
  await carriedOut(
    { subjectId: 'water', commands: [{ type: 'topic.make', edition: 'ar', slug: 'مياه', name: 'مياه' }] },
    { subjectId: 'sara', commands: [{ type: 'author.make', edition: 'ar', slug: 'sara', name: 'سارة' }] },
  );
}

test('pages follow each other without a gap or a repeat, however many came at one moment', async () => {
  const ids = await carriedOut(
    ...Array.from({ length: 23 }, (_, n) => ({
      commands: [
        writing({ headline: `خبر ${n}`, sectionId: n % 3 === 0 ? 'sport' : 'yemen' }),
        publish(n < 15 ? at : new Date(at.getTime() + n)),
      ],
    })),
  );
  for (const limit of [1, 4, 23, 100]) {
    const items = await all({ limit });
    expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const moments = items.map(({ publishedAt }) => publishedAt);
    expect(moments).toEqual(moments.toSorted().reverse());
  }
  expect((await all({ section: 'world', limit: 5 })).length).toBe(15);
});

test('what is published or withdrawn between two pages moves nothing else', async () => {
  const ids = await carriedOut(
    ...Array.from({ length: 6 }, (_, n) => ({ commands: [writing({ headline: `خبر ${n}` }), publish()] })),
  );
  const first = await list({ limit: 3 });
  const last = first.items[2]?.id ?? '';
  await carriedOut(
    { subjectId: last, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] },
    { commands: [writing({ headline: 'أحدث' }), publish(new Date(at.getTime() + 1))] },
  );
  const second = await list({ limit: 3, before: first.next ?? '' });
  expect([...first.items, ...second.items].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(second.next).toBeNull();
});

test('an article’s id is a place too, and names that are not there are told', async () => {
  await carriedOut(
    { subjectId: 'aaaaaaaa', commands: [writing({ headline: 'قديم' }), publish()] },
    { subjectId: 'bbbbbbbb', commands: [writing({ headline: 'جديد' }), publish()] },
    { subjectId: 'cccccccc', commands: [writing({ headline: 'مسودة' })] },
  );
  expect((await list({ before: 'bbbbbbbb' })).items.map(({ title }) => title)).toEqual(['قديم']);
  for (const [name, asked] of Object.entries({
    before: { before: 'cccccccc' },
    section: { section: 'no-such' },
    topic: { topic: 'no-such' },
    author: { author: 'no-such' },
  })) {
    const refused = await list(asked).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ParameterError);
    expect(refused).toMatchObject({ parameter: name, kind: 'unknown' });
  }
});

test('section, topic and author together are what all of them hold', async () => {
  await named();
  const both = { topicIds: ['water'], authorIds: ['sara'] };
  await carriedOut(
    { commands: [writing({ headline: 'كلاهما', ...both }), publish()] },
    { commands: [writing({ headline: 'رياضة', ...both, sectionId: 'sport' }), publish()] },
    { commands: [writing({ headline: 'موضوع', topicIds: ['water'] }), publish()] },
    { commands: [writing({ headline: 'كاتبة', authorIds: ['sara'] }), publish()] },
  );
  const titles = async (asked: Partial<ListParameters>) =>
    (await list(asked)).items.map(({ title }) => title).toSorted();
  expect(await titles({ topic: 'مياه' })).toEqual(['رياضة', 'كلاهما', 'موضوع']);
  expect(await titles({ topic: 'مياه', author: 'sara' })).toEqual(['رياضة', 'كلاهما']);
  expect(await titles({ topic: 'مياه', author: 'sara', section: 'world' })).toEqual(['كلاهما']);
});

test('an article is there whole, as the document describes it', async () => {
  await named();
  const body: BodyDocument = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'عنوان' }] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'blockquote', content: bodyOf('قال إن.').content }] },
        ],
      },
    ],
  };
  const [id = '', other = ''] = await carriedOut(
    {
      commands: [
        writing(
          { headline: 'قمة المياه', body, topicIds: ['water'], authorIds: ['sara'], pair: 'summit' },
          'x-1',
        ),
        publish(),
        { type: 'article.correct', text: 'صُحّح الاسم.', at: new Date('2026-11-21T00:00:00Z') },
      ],
    },
    { commands: [{ ...writing({ headline: 'أخرى', pair: 'summit' }) }, publish()] },
  );
  const found = await article(id);
  if (found.status !== 'published') throw new Error(found.status);
  expect(faultsOf('Article', found.article)).toEqual([]);
  expect(found.article).toMatchObject({
    id,
    externalId: 'x-1',
    section: 'yemen',
    body,
    bodyText: 'عنوان\nقال إن.',
    authors: [{ name: 'سارة', slug: 'sara' }],
    corrections: [{ kind: 'correction', text: 'صُحّح الاسم.', at: '2026-11-21T00:00:00.000Z' }],
    publishedAt: at.toISOString(),
    updatedAt: '2026-11-21T00:00:00.000Z',
    translations: [],
  });
  expect(found.article.sectionPath.map(({ slug }) => slug)).toEqual(['world', 'asia', 'yemen']);
  expect(found.article.bodyHtml).toContain('<blockquote>');
  expect(found.article.shortUrl).toMatch(new RegExp(`/a/${id}$`));
  expect(other).not.toBe('');
});

test('what is not published is never seen, nor what waits beside what is', async () => {
  const later = new Date(Date.now() + 86_400_000);
  const [shown = '', ...hidden] = await carriedOut(
    {
      commands: [
        writing({ headline: 'منشور' }),
        publish(),
        { type: 'article.keep', content: { headline: 'سرّ', body: bodyOf('سرّ لم يُنشر.') } },
      ],
    },
    { commands: [writing({ headline: 'سرّ مسودة' })] },
    { commands: [writing({ headline: 'سرّ مراجعة' }), { type: 'article.submit' }] },
    { commands: [writing({ headline: 'سرّ مجدول' }), { type: 'article.schedule', at: later }] },
    { commands: [writing({ headline: 'سرّ محظور' }), { type: 'article.embargo', until: later }] },
    { commands: [writing({ headline: 'سرّ سُحب' }), publish(), { type: 'article.withdraw', reason: 'خطأ' }] },
    { commands: [writing({ headline: 'سرّ أُعيد' }), publish(), { type: 'article.unpublish', reason: 'خطأ' }] },
  );
  const answer = await list();
  expect(answer.items.map(({ id }) => id)).toEqual([shown]);
  expect(JSON.stringify([answer, await article(shown)])).not.toContain('سرّ');
  const states = await Promise.all(hidden.map(async (id) => (await article(id)).status));
  expect(states).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'withdrawn', 'unknown']);
  expect(await article(hidden[4] ?? '')).toEqual({ status: 'withdrawn', reason: 'خطأ' });
});

test('sections are a tree for each edition', async () => {
  const trees = sectionTrees(await shellRows(newsroom.read, { tickerLength: 1, newest: 1 }));
  expect(faultsOf('Sections', trees)).toEqual([]);
  const slugs = (list: (typeof trees.items)[0]['sections']): unknown =>
    list.map(({ slug, sections }) => (sections.length > 0 ? [slug, slugs(sections)] : slug));
  expect(trees.items.map(({ locale, sections }) => [locale, slugs(sections)])).toEqual([
    ['ar', ['sport', ['world', [['asia', ['yemen']]]]]],
    ['en', []],
  ]);
  expect(sectionTrees([], 'ar').items).toEqual([]);
});

test('a page takes the same few statements however much there is', async () => {
  await carriedOut(...Array.from({ length: 30 }, () => ({ commands: [writing(), publish()] })));
  const before = newsroom.store.statements();
  await list({ section: 'world', limit: 30 });
  // The sections themselves are one more here, and kept in the running server.
  expect(newsroom.store.statements() - before).toBe(3);
});
