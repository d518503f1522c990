import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type Places, placesOf } from '#editorial/front.ts';
import type { Reader, Writer } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { frontDrafts, frontLaunches, frontSlots } from '../schema/front.ts';
import { users } from '../schema/people.ts';

export type FrontDraft = typeof frontDrafts.$inferSelect;

/** The front page of an edition as it was launched, and which of its articles are published. */
export async function liveFront(
  read: Reader,
  edition: string,
): Promise<{ places: (string | null)[]; published: Set<string> }> {
  const rows = await read
    .select({ position: frontSlots.position, articleId: frontSlots.articleId, status: articles.status })
    .from(frontSlots)
    .innerJoin(articles, eq(articles.id, frontSlots.articleId))
    .where(eq(frontSlots.edition, edition))
    .orderBy(asc(frontSlots.position));
  const ids: (string | null)[] = [];
  for (const { position, articleId } of rows) ids[position] = articleId;
  const published = rows.filter(({ status }) => status === 'published');
  return { places: placesOf(ids), published: new Set(published.map(({ articleId }) => articleId)) };
}

/** Which of these articles are published in an edition. */
export async function publishedIn(read: Reader, edition: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  // By their ids alone: told the edition and the state too, SQLite would go through all that is published there.
  const rows = await read
    .select({ id: articles.id, edition: articles.edition, status: articles.status })
    .from(articles)
    .where(inArray(articles.id, ids));
  const published = rows.filter((row) => row.edition === edition && row.status === 'published');
  return new Set(published.map(({ id }) => id));
}

/** Puts a front page before the readers, and remembers it. */
export async function putFront(tx: Writer, launch: typeof frontLaunches.$inferInsert): Promise<void> {
  const { edition, articleIds } = launch;
  const rows = articleIds.flatMap((articleId, position) =>
    articleId === null ? [] : [{ edition, position, articleId }],
  );
  await tx.delete(frontSlots).where(eq(frontSlots.edition, edition));
  if (rows.length > 0) await tx.insert(frontSlots).values(rows);
  await tx.insert(frontLaunches).values(launch);
}

export async function frontDraft(read: Reader, edition: string): Promise<FrontDraft | undefined> {
  return (await read.select().from(frontDrafts).where(eq(frontDrafts.edition, edition)))[0];
}

/** Keeps a draft whose version is the next; false: somebody else kept one meanwhile. */
export async function putFrontDraft(tx: Writer, draft: FrontDraft): Promise<boolean> {
  const { edition, ...set } = draft;
  const id = { edition: frontDrafts.edition };
  const kept =
    draft.version === 1
      ? await tx.insert(frontDrafts).values(draft).onConflictDoNothing().returning(id)
      : await tx
          .update(frontDrafts)
          .set(set)
          .where(and(eq(frontDrafts.edition, edition), eq(frontDrafts.version, draft.version - 1)))
          .returning(id);
  return kept.length === 1;
}

export async function launchOf(read: Reader, edition: string, id: string): Promise<Places | undefined> {
  const rows = await read
    .select({ articleIds: frontLaunches.articleIds })
    .from(frontLaunches)
    .where(and(eq(frontLaunches.id, id), eq(frontLaunches.edition, edition)));
  return rows[0]?.articleIds;
}

/** The launches of an edition, newest first, each with the name of who launched it; null: not a person. */
export function launchesOf(read: Reader, edition: string, limit: number) {
  return read
    .select({
      id: frontLaunches.id,
      at: frontLaunches.at,
      places: frontLaunches.articleIds,
      by: users.name,
    })
    .from(frontLaunches)
    .leftJoin(users, eq(users.id, frontLaunches.by))
    .where(eq(frontLaunches.edition, edition))
    .orderBy(desc(frontLaunches.at), desc(frontLaunches.id))
    .limit(limit);
}

/** The draft of an edition with the name of who kept it last; null: not a person. */
export async function draftWithName(read: Reader, edition: string) {
  const rows = await read
    .select({
      articleIds: frontDrafts.articleIds,
      version: frontDrafts.version,
      at: frontDrafts.at,
      by: users.name,
    })
    .from(frontDrafts)
    .leftJoin(users, eq(users.id, frontDrafts.by))
    .where(eq(frontDrafts.edition, edition));
  return rows[0];
}

export async function headlinesOf(read: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  return read
    .select({ id: articles.id, headline: articles.headline, publishedAt: articles.publishedAt })
    .from(articles)
    .where(inArray(articles.id, ids));
}
