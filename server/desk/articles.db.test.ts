import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskSlice } from '#db/queries/desk.ts';
import type { DeskSieve } from '#db/queries/desk-sieve.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { type DeskCursor, deskOrders, readDeskFilter } from '#editorial/desk/filter.ts';
import type { Actor } from '#editorial/permissions.ts';
import { execute } from '../execute.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';
import { readArticle } from './article.ts';
import { readDesk } from './articles.ts';
import { findArticles } from './find.ts';

const newsroom = testNewsroom();

const layla: Actor = { id: 'layla', role: 'writer' };
const omar: Actor = { id: 'omar', role: 'writer' };

async function by(actor: Actor, ...changes: CommandInput[][]): Promise<string[]> {
  const results = await execute(
    actor,
    changes.map((commands) => ({ commands })),
  );
  return results.map((result) => (result.ok ? result.value.id : result.refusal.code));
}

const headlines = async (person: Actor, given: Record<string, string> = {}) =>
  (await readDesk(person, readDeskFilter(given))).rows.map(({ headline }) => headline).sort();

const counts = async (person: Actor, given: Record<string, string> = {}) =>
  (await readDesk(person, readDeskFilter(given))).counts;

describe('what the desk is sieved by', () => {
  test('state, section with all below it, edition, owner and author, together or alone', async () => {
    await carriedOut({
      subjectId: 'salma',
      commands: [{ type: 'author.make', edition: 'ar', slug: 'salma', name: 'سلمى' }],
    });
    await by(layla, [writing({ headline: 'أ', sectionId: 'yemen', authorIds: ['salma'] })]);
    await by(omar, [writing({ headline: 'ب', sectionId: 'sport' }), { type: 'article.submit' }]);
    await by(chief, [writing({ headline: 'ج', sectionId: 'asia' }), { type: 'article.publish' }]);

    expect(await headlines(chief)).toEqual(['أ', 'ب', 'ج']);
    expect(await headlines(chief, { status: 'in_review' })).toEqual(['ب']);
    expect(await headlines(chief, { section: 'world' })).toEqual(['أ', 'ج']);
    expect(await headlines(chief, { section: 'yemen' })).toEqual(['أ']);
    expect(await headlines(chief, { author: 'salma' })).toEqual(['أ']);
    expect(await headlines(chief, { owner: 'omar' })).toEqual(['ب']);
    expect(await headlines(chief, { owner: 'me' })).toEqual(['ج']);
    expect(await headlines(chief, { edition: 'en' })).toEqual([]);
    expect(await headlines(chief, { section: 'world', status: 'published' })).toEqual(['ج']);
  });

  test('counts keep to what is sieved by, but for the state that is looked at', async () => {
    await by(
      chief,
      [writing({ headline: 'أ' })],
      [writing({ headline: 'ب' })],
      [writing({ headline: 'ج', sectionId: 'sport' }), { type: 'article.publish' }],
    );
    expect(await counts(chief)).toEqual({ draft: 2, published: 1 });
    expect(await counts(chief, { status: 'draft' })).toEqual({ draft: 2, published: 1 });
    expect(await counts(chief, { section: 'sport' })).toEqual({ published: 1 });
    expect(await counts(chief, { q: 'ج', status: 'draft' })).toEqual({ published: 1 });
  });

  test.each([
    ['الرئيس', 'الرَّئيس يزور الميناء'],
    ['الرَّئيس', 'الرئيس يزور الميناء'],
    ['مدرسه', 'افتتاح مدرسة في القرية'],
    ['اثار', 'آثار مدينة قديمة'],
    ['المصفي', 'المصفى يعود إلى العمل'],
    ['كـتـاب', 'كتاب جديد'],
    ['٢٠٢٦', 'موازنة 2026'],
    ['RT', 'قال rt إن'],
    ['قرية مدرسه', 'افتتاح مدرسة في القرية'],
  ])('«%s» finds «%s»', async (query, headline) => {
    await by(chief, [writing({ headline })], [writing({ headline: 'شيء لا علاقة له' })]);
    expect(await headlines(chief, { q: query })).toEqual([headline]);
  });

  test('all words have to be there, and an id is one', async () => {
    const [id = ''] = await by(
      chief,
      [writing({ headline: 'قطار الليل' })],
      [writing({ headline: 'قطار النهار' })],
    );
    expect(await headlines(chief, { q: 'قطار الليل' })).toEqual(['قطار الليل']);
    expect(await headlines(chief, { q: id })).toEqual(['قطار الليل']);
    expect(await headlines(chief, { q: '%' })).toEqual([]);
  });

  test('what is kept beside a published text is what the desk shows, and finds', async () => {
    const [id = ''] = await by(chief, [writing({ headline: 'القديم' }), { type: 'article.publish' }]);
    await execute(chief, [
      { subjectId: id, commands: [{ type: 'article.keep', content: { headline: 'الجديد' } }] },
    ]);
    const { rows } = await readDesk(chief, readDeskFilter({ q: 'الجديد' }));
    expect(rows).toMatchObject([{ headline: 'الجديد', hasPending: true, status: 'published', version: 3 }]);
    expect(await headlines(chief, { q: 'القديم' })).toEqual(['الجديد']);
  });
});

describe('what a writer sees', () => {
  test('is what is their own, and what is published', async () => {
    await by(layla, [writing({ headline: 'مسودة ليلى' })]);
    await by(omar, [writing({ headline: 'مسودة عمر' })]);
    await by(chief, [writing({ headline: 'منشورة' }), { type: 'article.publish' }]);
    expect(await headlines(layla)).toEqual(['مسودة ليلى', 'منشورة']);
    expect(await counts(layla)).toEqual({ draft: 1, published: 1 });
    expect(await headlines(layla, { status: 'draft' })).toEqual(['مسودة ليلى']);
    expect(await headlines(layla, { owner: 'omar' })).toEqual([]);
    expect(await counts(layla, { owner: 'omar' })).toEqual({});
    expect(await headlines(layla, { q: 'مسودة' })).toEqual(['مسودة ليلى']);
    expect(await counts(layla, { q: 'مسودة' })).toEqual({ draft: 1 });
    expect((await findArticles(layla, 'عمر')).map(({ name }) => name)).toEqual([]);
    expect((await findArticles(chief, 'عمر')).map(({ name }) => name)).toEqual(['مسودة عمر']);
  });

  test('is not what waits beside the published text of somebody else', async () => {
    const [id = ''] = await by(chief, [
      writing({ headline: 'كما يراها القراء' }),
      { type: 'article.publish' },
    ]);
    await execute(chief, [
      { subjectId: id, commands: [{ type: 'article.keep', content: { headline: 'ما لم يُعتمد بعد' } }] },
    ]);
    const { rows } = await readDesk(layla, readDeskFilter({}));
    expect(rows).toMatchObject([{ headline: 'كما يراها القراء', hasPending: false }]);
    expect((await findArticles(layla, '')).map(({ name }) => name)).toEqual(['كما يراها القراء']);
    expect(await readArticle(layla, id)).toMatchObject({ pending: null });
    expect(await readArticle(chief, id)).toMatchObject({ pending: { headline: 'ما لم يُعتمد بعد' } });
  });
});

type Slice = Awaited<ReturnType<typeof deskSlice>>;

describe('pages', () => {
  const everything: DeskSieve = {
    visibleTo: null,
    status: null,
    edition: null,
    sectionIds: null,
    authorId: null,
    ownerId: null,
    words: [],
  };

  test('follow one another without a gap or a double, whatever is added meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          days: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 10 }),
          added: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
          limit: fc.integer({ min: 1, max: 4 }),
          order: fc.constantFrom(...deskOrders),
          isSought: fc.boolean(),
        }),
        async ({ days, added, limit, order, isSought }) => {
          const mark = `w${Math.random().toString(36).slice(2)}`;
          const publishing = (day: number): { commands: CommandInput[] } => ({
            commands: [
              writing({ headline: mark }),
              { type: 'article.publish', at: new Date(Date.UTC(2026, 0, day)) },
            ],
          });
          const sieve = isSought ? { ...everything, words: [mark] } : everything;
          const begun = await carriedOut(...days.map(publishing));
          const seen: string[] = [];
          let after: DeskCursor | null = null;
          const more = [...added];
          for (;;) {
            const { rows }: Slice = await deskSlice(newsroom.read, sieve, { order, after, limit });
            seen.push(...rows.map(({ articleId }) => articleId));
            const last = rows.at(-1);
            if (!last) break;
            after = { at: order === 'changed' ? last.changedAt : last.liveAt, id: last.articleId };
            const day = more.pop();
            if (day !== undefined) await carriedOut(publishing(day));
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(begun.filter((id) => !seen.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
