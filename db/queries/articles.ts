import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm';
import { type Article, type ArticleContent, type derived, liveAt } from '#editorial/article.ts';
import type { Correction } from '#editorial/correction.ts';
import type { Status } from '#editorial/status.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { articleAuthors, articles, articleTopics, corrections, revisions } from '../schema/articles.ts';
import { inBatches } from './batches.ts';

/** Whole articles as the domain knows them, by id; ids that are not there are left out. */
export async function loadArticles(read: Reader, ids: string[]): Promise<Map<string, Article>> {
  const found = new Map<string, Article>();
  for (const batch of inBatches(ids, 500)) {
    const rows = await read.query.articles.findMany({
      where: inArray(articles.id, batch),
      with: {
        authors: { columns: { authorId: true }, orderBy: asc(articleAuthors.position) },
        topics: { columns: { topicId: true }, orderBy: asc(articleTopics.position) },
        corrections: { orderBy: asc(corrections.at) },
      },
    });
    for (const row of rows) found.set(row.id, articleFrom(row));
  }
  return found;
}

type LoadedRow = typeof articles.$inferSelect & {
  authors: { authorId: string }[];
  topics: { topicId: string }[];
  corrections: Correction[];
};

function articleFrom(row: LoadedRow): Article {
  const { id, edition, status, version, ownerId, createdAt, scheduledFor, publishedAt, updatedAt } = row;
  const { headline, standfirst, kicker, place, slug, sectionId, body, breaking } = row;
  return {
    id,
    edition,
    status,
    version,
    ownerId,
    createdAt,
    scheduledFor,
    publishedAt,
    updatedAt,
    withdrawnReason: row.withdrawnReason,
    externalId: row.externalId,
    sourceHash: row.sourceHash,
    content: {
      headline,
      standfirst,
      kicker,
      place,
      slug,
      sectionId,
      authorIds: row.authors.map((author) => author.authorId),
      topicIds: row.topics.map((topic) => topic.topicId),
      body,
      breaking,
      heroId: row.heroId,
      heroAlt: row.heroAlt,
      heroCaption: row.heroCaption,
      pair: row.pair,
      seoTitle: row.seoTitle,
    },
    corrections: row.corrections.map(({ id, at, kind, text }) => ({ id, at, kind, text })),
    pending: row.pending,
    embargoedUntil: row.embargoedUntil,
    approvedBy: row.approvedBy,
    returnNote: row.returnNote,
    needsTranslation: row.needsTranslation,
  };
}

function rowFrom(article: Article, excerpt: string, wordCount: number): typeof articles.$inferInsert {
  const { authorIds: _authors, topicIds: _topics, ...content } = article.content;
  const { content: _content, corrections: _corrections, ...state } = article;
  return { ...state, ...content, excerpt, wordCount, liveAt: liveAt(article) };
}

export interface SavedArticle {
  before: Article | null;
  after: Article;
  derived: ReturnType<typeof derived>;
}

/** Writes articles that are not there yet, with their authors, topics and corrections. */
export async function insertArticles(tx: Writer, saved: SavedArticle[]): Promise<void> {
  await insertMany(
    tx,
    articles,
    saved.map(({ after, derived }) => rowFrom(after, derived.excerpt, derived.words)),
  );
  await insertLinks(
    tx,
    saved.map((one) => one.after),
  );
}

/**
 * Replaces an article, provided that it is still the version that was decided on.
 * @returns false where someone else was faster: nothing was written then
 */
export async function updateArticle(tx: Writer, { before, after, derived }: SavedArticle): Promise<boolean> {
  if (!before) throw new Error('An update needs the article as it was.');
  const changed = await tx
    .update(articles)
    .set(rowFrom(after, derived.excerpt, derived.words))
    .where(and(eq(articles.id, after.id), eq(articles.version, before.version)))
    .returning({ id: articles.id });
  if (changed.length === 0) return false;
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, after.id));
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, after.id));
  await tx.delete(corrections).where(eq(corrections.articleId, after.id));
  await insertLinks(tx, [after]);
  return true;
}

async function insertLinks(tx: Writer, saved: Article[]): Promise<void> {
  const authors = saved.flatMap(({ id, content }) =>
    content.authorIds.map((authorId, position) => ({ articleId: id, authorId, position })),
  );
  const topics = saved.flatMap(({ id, content }) =>
    content.topicIds.map((topicId, position) => ({ articleId: id, topicId, position })),
  );
  const corrected = saved.flatMap(({ id, edition, corrections }) =>
    corrections.map((correction) => ({ ...correction, articleId: id, edition })),
  );
  await insertMany(tx, articleAuthors, authors);
  await insertMany(tx, articleTopics, topics);
  await insertMany(tx, corrections, corrected);
}

export interface RevisionRow {
  articleId: string;
  version: number;
  at: Date;
  actorId: string;
  content: ArticleContent;
}

export async function insertRevisions(tx: Writer, rows: RevisionRow[]): Promise<void> {
  await insertMany(tx, revisions, rows);
}

export type NewestRevision = Pick<RevisionRow, 'actorId' | 'at'>;

/** The newest revision of each of these articles: who replaced it, and when. */
export async function newestRevisions(
  read: Reader,
  articleIds: string[],
): Promise<Map<string, NewestRevision>> {
  const newest = new Map<string, NewestRevision>();
  for (const articleId of articleIds) {
    const [row] = await read
      .select({ actorId: revisions.actorId, at: revisions.at })
      .from(revisions)
      .where(eq(revisions.articleId, articleId))
      .orderBy(desc(revisions.version))
      .limit(1);
    if (row) newest.set(articleId, row);
  }
  return newest;
}

/** Scheduled articles whose time has come, the earliest first, in the version that is due. */
export function dueArticles(
  read: Reader,
  now: Date,
  limit: number,
): Promise<{ id: string; version: number }[]> {
  return read
    .select({ id: articles.id, version: articles.version })
    .from(articles)
    .where(and(eq(articles.status, 'scheduled'), lte(articles.scheduledFor, now)))
    .orderBy(asc(articles.liveAt))
    .limit(limit);
}

export interface KnownImport {
  id: string;
  externalId: string;
  headline: string;
  sourceHash: string | null;
  version: number;
  status: Status;
  /** The texts of the corrections made so far. */
  corrections: string[];
}

/** Which of these names from elsewhere the newsroom knows already. */
export async function articlesByExternalIds(
  read: Reader,
  externalIds: string[],
): Promise<Map<string, KnownImport>> {
  const known = new Map<string, KnownImport>();
  for (const batch of inBatches(externalIds, 500)) {
    const rows = await read.query.articles.findMany({
      columns: { id: true, externalId: true, headline: true, sourceHash: true, version: true, status: true },
      where: inArray(articles.externalId, batch),
      with: { corrections: { columns: { text: true } } },
    });
    for (const { externalId, corrections, ...row } of rows) {
      if (externalId)
        known.set(externalId, { ...row, externalId, corrections: corrections.map(({ text }) => text) });
    }
  }
  return known;
}

export async function countArticles(read: Reader): Promise<number> {
  return read.$count(articles);
}
