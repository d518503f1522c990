import { and, asc, desc, eq } from 'drizzle-orm';
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
