import { expect, test } from 'vitest';
import { searchIndex } from '#db/search.ts';
import { searchField } from '#db/search-field.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { indexFaults } from './verify.ts';

const newsroom = testNewsroom();
const publish = (subjectId: string, headline: string) =>
  carriedOut({ subjectId, commands: [writing({ headline }), { type: 'article.publish' }] });
const sound = { missing: [], extra: [], different: [], miscounted: false };

test('an index that is written with the texts agrees with them, whatever became of them', async () => {
  await publish('first', 'خبر أول');
  await publish('second', 'خبر ثان');
  await carriedOut({ subjectId: 'first', commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
  await carriedOut({
    subjectId: 'second',
    commands: [
      { type: 'article.keep', content: { headline: 'خبر ثان مصحّح' } },
      { type: 'article.release', isNews: false },
    ],
  });
  expect(await indexFaults(newsroom.read)).toEqual({ published: 1, ...sound });
});

test('what is missing in it is named, and so is what is too much or other than it is written', async () => {
  for (const id of ['gone', 'other', 'right']) await publish(id, `خبر ${id}`);
  await carriedOut({ subjectId: 'draft', commands: [writing({ headline: 'مسودة' })] });
  const index = await searchIndex();
  const document = {
    ...{ edition: 'ar', sectionId: 'yemen', authorIds: [], publishedAt: new Date(0) },
    ...{
      headline: searchField(['x'], 'ar'),
      standfirst: new Uint8Array(),
      body: new Uint8Array(),
      words: 1,
      codes: new Uint8Array(12),
    },
  };
  await newsroom.store.write(async (tx) => {
    await index.remove(tx, ['gone', 'other']);
    await index.put(tx, [
      { ...document, articleId: 'other' },
      { ...document, articleId: 'draft' },
    ]);
  });
  expect(await indexFaults(newsroom.read)).toEqual({
    ...{ published: 3, missing: ['gone'], extra: ['draft'], different: ['other'], miscounted: false },
  });
});
