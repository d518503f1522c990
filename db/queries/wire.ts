import { and, asc, desc, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { articles } from '../schema/articles.ts';
import { deskEntries } from '../schema/desk.ts';
import { wireItems, wireSources } from '../schema/wire.ts';
import { inBatches } from './batches.ts';

type SourceRow = typeof wireSources.$inferSelect;
type ItemRow = typeof wireItems.$inferSelect;

export async function wireSource(read: Reader, id: string): Promise<SourceRow | undefined> {
  return (await read.select().from(wireSources).where(eq(wireSources.id, id)))[0];
}

/** The watched sources of an edition, by name. */
export function wireSourcesOf(read: Reader, edition: string): Promise<SourceRow[]> {
  return read
    .select()
    .from(wireSources)
    .where(eq(wireSources.edition, edition))
    .orderBy(asc(wireSources.name), asc(wireSources.id));
}

/** Whether an edition watches an address already, in a source other than this one. */
export async function isWatched(read: Reader, edition: string, href: string, but: string): Promise<boolean> {
  const { edition: of, href: at, id } = wireSources;
  return (await read.$count(wireSources, and(eq(of, edition), eq(at, href), ne(id, but)))) > 0;
}

export async function insertWireSource(tx: Writer, row: SourceRow): Promise<void> {
  await tx.insert(wireSources).values(row);
}

/** @returns false where somebody changed the source since it was at this version */
export async function updateWireSource(tx: Writer, row: SourceRow, version: number): Promise<boolean> {
  const { id, ...set } = row;
  const changed = await tx
    .update(wireSources)
    .set(set)
    .where(and(eq(wireSources.id, id), eq(wireSources.version, version)))
    .returning({ id: wireSources.id });
  return changed.length === 1;
}

export async function deleteWireSource(tx: Writer, id: string): Promise<void> {
  await tx.delete(wireSources).where(eq(wireSources.id, id));
}

/** The sources that are to be asked, the longest overdue first. */
export function dueSources(read: Reader, now: Date, limit: number): Promise<SourceRow[]> {
  return read
    .select()
    .from(wireSources)
    .where(and(eq(wireSources.isOn, true), lte(wireSources.nextAt, now)))
    .orderBy(asc(wireSources.nextAt), asc(wireSources.id))
    .limit(limit);
}

/**
 * Takes an asking upon oneself: of two servers that saw the source due, one is told yes.
 * @param until when it is due again, should the asking come to nothing
 */
export async function claimSource(tx: Writer, { id, nextAt }: SourceRow, until: Date): Promise<boolean> {
  const claimed = await tx
    .update(wireSources)
    .set({ nextAt: until })
    .where(and(eq(wireSources.id, id), eq(wireSources.nextAt, nextAt), eq(wireSources.isOn, true)))
    .returning({ id: wireSources.id });
  return claimed.length === 1;
}

/** What came of these guids of a source, with how its draft stands now. */
export async function wireItemsOf(read: Reader, sourceId: string, guids: string[]) {
  const found = [];
  for (const batch of inBatches(guids, 500)) {
    const rows = await read
      .select({
        guid: wireItems.guid,
        content: wireItems.content,
        articleId: wireItems.articleId,
        left: wireItems.articleVersion,
        version: articles.version,
        status: articles.status,
      })
      .from(wireItems)
      .leftJoin(articles, eq(articles.id, wireItems.articleId))
      .where(and(eq(wireItems.sourceId, sourceId), inArray(wireItems.guid, batch)));
    found.push(...rows);
  }
  return found;
}

/** Those of these digests of links under which an edition has had a story by wire. */
export async function knownLinks(read: Reader, edition: string, links: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const batch of inBatches(links, 500)) {
    const rows = await read
      .select({ link: wireItems.link })
      .from(wireItems)
      .where(and(eq(wireItems.edition, edition), inArray(wireItems.link, batch)));
    found.push(...rows.map(({ link }) => link));
  }
  return found;
}

/** The same of digests of headlines, since a moment. */
export async function knownTitles(
  read: Reader,
  edition: string,
  titles: string[],
  since: Date,
): Promise<string[]> {
  const found: string[] = [];
  for (const batch of inBatches(titles, 500)) {
    const rows = await read
      .select({ title: wireItems.title })
      .from(wireItems)
      .where(and(eq(wireItems.edition, edition), inArray(wireItems.title, batch), gte(wireItems.at, since)));
    found.push(...rows.map(({ title }) => title));
  }
  return found;
}

/** The headlines of an edition's newest articles in any state, as far back as a moment. */
export async function recentHeadlines(
  read: Reader,
  edition: string,
  since: Date,
  limit: number,
): Promise<string[]> {
  const rows = await read
    .select({ headline: deskEntries.headline })
    .from(deskEntries)
    .where(and(eq(deskEntries.edition, edition), gte(deskEntries.liveAt, since)))
    .orderBy(desc(deskEntries.liveAt), desc(deskEntries.articleId))
    .limit(limit);
  return rows.map(({ headline }) => headline);
}

/** By what content these articles were last written from elsewhere; one that is not there is left out. */
export async function sourceHashesOf(read: Reader, ids: string[]): Promise<Map<string, string | null>> {
  const rows = await read
    .select({ id: articles.id, sourceHash: articles.sourceHash })
    .from(articles)
    .where(inArray(articles.id, ids));
  return new Map(rows.map(({ id, sourceHash }) => [id, sourceHash]));
}

/** Writes what came of items; one that came before is written over. */
export async function putWireItems(tx: Writer, rows: ItemRow[]): Promise<void> {
  for (const [sourceId, of] of Map.groupBy(rows, (row) => row.sourceId)) {
    const guids = of.map(({ guid }) => guid);
    await tx.delete(wireItems).where(and(eq(wireItems.sourceId, sourceId), inArray(wireItems.guid, guids)));
  }
  await insertMany(tx, wireItems, rows);
}

/** Forgets what came before a moment. */
export async function forgetWireItems(tx: Writer, before: Date): Promise<void> {
  await tx.delete(wireItems).where(lte(wireItems.at, before));
}

/** By whom these articles were brought, and where each stands at its source. */
export async function originsOf(
  read: Reader,
  articleIds: string[],
): Promise<Map<string, { name: string; href: string }>> {
  if (articleIds.length === 0) return new Map();
  const rows = await read
    .select({ articleId: wireItems.articleId, name: wireItems.sourceName, href: wireItems.href })
    .from(wireItems)
    .where(inArray(wireItems.articleId, articleIds));
  return new Map(
    rows.flatMap(({ articleId, ...origin }) => (articleId ? [[articleId, origin] as const] : [])),
  );
}

/** Whether a source brings its drafts into a section. */
export async function bringsInto(read: Reader, sectionId: string): Promise<boolean> {
  return (await read.$count(wireSources, eq(wireSources.sectionId, sectionId))) > 0;
}
