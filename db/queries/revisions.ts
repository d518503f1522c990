import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { revisions } from '../schema/articles.ts';
import type { RevisionRow } from './articles.ts';

/** What an article said before, the newest first. */
export function revisionsOf(read: Reader, articleId: string, limit: number): Promise<RevisionRow[]> {
  return read
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.version))
    .limit(limit);
}

/** One revision of an article. */
export async function revisionOf(
  read: Reader,
  articleId: string,
  version: number,
): Promise<RevisionRow | undefined> {
  const rows = await read
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.version, version)))
    .orderBy(asc(revisions.version));
  return rows[0];
}

/** What an article said at a moment; undefined: what it says now, for it has not changed since. */
export async function contentAt(
  read: Reader,
  articleId: string,
  since: Date,
): Promise<RevisionRow['content'] | undefined> {
  const [row] = await read
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), gt(revisions.at, since)))
    .orderBy(asc(revisions.version))
    .limit(1);
  return row?.content;
}
