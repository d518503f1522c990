import { loadArticles } from '#db/queries/articles.ts';
import type { DeskEntry } from '#editorial/desk/entry.ts';
import { type Actor, maySeeDrafts } from '#editorial/permissions.ts';
import { store } from '../store.ts';

/** Whose view of the articles a query is to take: a writer's own, or null for who may see all (`maySee`). */
export function writersView(person: Actor): string | null {
  return person.role === 'writer' ? person.id : null;
}

type Row = Pick<DeskEntry, 'articleId' | 'ownerId' | 'headline' | 'hasPending'>;

/** Rows of the desk as a person may see them: for a writer, a colleague's waiting words give way to those that readers have. */
export async function asSeenBy<R extends Row>(person: Actor, rows: R[]): Promise<R[]> {
  const isHidden = (row: Row) => row.hasPending && !maySeeDrafts(person, row.ownerId);
  const hidden = rows.filter(isHidden).map(({ articleId }) => articleId);
  if (hidden.length === 0) return rows;
  const articles = await loadArticles((await store()).read, hidden);
  return rows.map((row) =>
    isHidden(row)
      ? { ...row, hasPending: false, headline: articles.get(row.articleId)?.content.headline ?? '' }
      : row,
  );
}
