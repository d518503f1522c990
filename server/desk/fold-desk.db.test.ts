import { expect, test } from 'vitest';
import { foldDesk } from '#db/fold-desk.ts';
import { deskEntries } from '#db/schema/desk.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';

const newsroom = testNewsroom();

test('what a migration left unfolded is filled in as it would have been written', async () => {
  await carriedOut(
    { commands: [writing({ headline: 'الرَّئيس', kicker: 'سياسة' })] },
    {
      commands: [
        writing({ headline: 'قديم' }),
        { type: 'article.publish' },
        { type: 'article.keep', content: { headline: 'جديد' } },
      ],
    },
  );
  const written = await newsroom.read.select().from(deskEntries).orderBy(deskEntries.articleId);
  await newsroom.store.write(async (tx) => {
    await tx.update(deskEntries).set({ folded: null });
  });
  await foldDesk(newsroom.store);
  expect(await newsroom.read.select().from(deskEntries).orderBy(deskEntries.articleId)).toEqual(written);
  expect(written[0]?.folded).toContain('الرئيس');
});
