import { asc, eq, isNull } from 'drizzle-orm';
import { deskText } from '#editorial/desk/entry.ts';
import type { Store } from './doors.ts';
import { articles } from './schema/articles.ts';
import { deskEntries } from './schema/desk.ts';

const together = 500;

/** Fills in what a migration cannot: SQL folds no Arabic. Finds nothing in an index of nothing on every other start. */
export async function foldDesk(store: Store): Promise<void> {
  for (;;) {
    const rows = await store.read
      .select({
        id: articles.id,
        headline: articles.headline,
        kicker: articles.kicker,
        pending: articles.pending,
      })
      .from(deskEntries)
      .innerJoin(articles, eq(articles.id, deskEntries.articleId))
      .where(isNull(deskEntries.folded))
      .orderBy(asc(deskEntries.articleId))
      .limit(together);
    if (rows.length === 0) return;
    await store.write(async (tx) => {
      for (const { id, pending, ...content } of rows) {
        const folded = deskText(id, content, ...(pending ? [pending] : []));
        const headline = pending?.headline ?? content.headline;
        await tx.update(deskEntries).set({ folded, headline }).where(eq(deskEntries.articleId, id));
      }
    });
  }
}
