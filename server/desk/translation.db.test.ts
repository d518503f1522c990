import { beforeEach, describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import type { Actor } from '#editorial/permissions.ts';
import { executeOne } from '../execute.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { readStanding } from './standing.ts';
import { openInEdition } from './translation.ts';

const newsroom = testNewsroom();
const writer: Actor = { id: 'huda', role: 'writer' };
const original = 'mh3k9x0a1b2';

const articleOf = async (id: string) => {
  const article = (await loadArticles(newsroom.read, [id])).get(id);
  if (!article) throw new Error(`${id} is not there.`);
  return article;
};

beforeEach(async () => {
  const section = (slug: string) => ({ type: 'section.make' as const, edition: 'en', slug, name: slug });
  await carriedOut(
    { subjectId: 'en-news', commands: [section('news')] },
    { subjectId: 'en-yemen', commands: [section('yemen')] },
    { subjectId: 'salma', commands: [{ type: 'author.make', edition: 'ar', slug: 'salma', name: 'سلمى' }] },
    { subjectId: 'omar', commands: [{ type: 'author.make', edition: 'ar', slug: 'omar', name: 'عمر' }] },
    {
      subjectId: 'en-salma',
      commands: [{ type: 'author.make', edition: 'en', slug: 'salma', name: 'Salma' }],
    },
  );
  await carriedOut({
    subjectId: original,
    commands: [writing({ headline: 'القطار', authorIds: ['salma', 'omar'] }), { type: 'article.publish' }],
  });
  newsroom.delivered.length = 0;
});

async function opened(): Promise<string> {
  const result = await openInEdition(writer, await articleOf(original), 'en');
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
}

describe('an article opened in another edition', () => {
  test('is a draft of whoever opened it, in the section and by the authors of the same slugs', async () => {
    expect(await articleOf(await opened())).toMatchObject({
      edition: 'en',
      status: 'draft',
      ownerId: 'huda',
      needsTranslation: true,
      content: {
        headline: 'القطار',
        slug: '',
        sectionId: 'en-yemen',
        authorIds: ['en-salma'],
        pair: original,
      },
    });
  });

  test('is tied to its original, whose words and readers it does not touch', async () => {
    await opened();
    expect(await articleOf(original)).toMatchObject({
      status: 'published',
      updatedAt: null,
      content: { headline: 'القطار', pair: original },
    });
  });

  test('stands beside it for whoever may see both', async () => {
    const id = await opened();
    const now = new Date();
    const seen = async (person: Actor) =>
      (await readStanding(person, await articleOf(original), now)).counterparts;
    expect(await seen(writer)).toMatchObject([
      { id, edition: 'en', headline: 'القطار', status: 'draft', isOpen: true },
    ]);
    expect(await seen({ id: 'other', role: 'writer' })).toMatchObject([{ id, headline: '', isOpen: false }]);
    expect((await readStanding(writer, await articleOf(original), now)).missingIn).toEqual([]);
  });

  test('needs translation until it is sent on its way, and gets its address from its own headline', async () => {
    const id = await opened();
    await executeOne(writer, {
      subjectId: id,
      commands: [{ type: 'article.keep', content: { headline: 'Night train' } }, { type: 'article.submit' }],
    });
    expect(await articleOf(id)).toMatchObject({ needsTranslation: false, content: { slug: 'night-train' } });
  });

  test('is opened nowhere that is no edition, nor in its own', async () => {
    for (const edition of ['ar', 'fr'])
      expect(await openInEdition(writer, await articleOf(original), edition)).toMatchObject({ ok: false });
  });
});

test('nobody ties an article that they may not see', async () => {
  const [draft = ''] = await carriedOut({ commands: [writing()] });
  const pair = { subjectId: draft, commands: [{ type: 'article.pair' as const }] };
  expect(await executeOne(writer, pair)).toMatchObject({ refusal: { code: 'not-found' } });
});
