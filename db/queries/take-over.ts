import { and, count, eq, inArray, isNotNull } from 'drizzle-orm';
import type { ArticleContent } from '#editorial/article.ts';
import type { Reader, Writer } from '../doors.ts';
import { articleAuthors, articles, articleTopics } from '../schema/articles.ts';
import { wireSources } from '../schema/wire.ts';
import { searchIndex } from '../search.ts';
import { entriesOfEach } from './desk-counts.ts';
import { takeOverOnDesk } from './desk-entries.ts';
import { listOf, takeOverList } from './listings.ts';

type Noun = 'topic' | 'author' | 'section';

/**
 * Puts `intoId` in the place of `fromId` on every article that bears it, whatever their number, in a few statements.
 * Articles keep their version: what somebody is writing just now is not touched by it.
 */
export async function takeOverTopic(tx: Writer, fromId: string, intoId: string): Promise<void> {
  const both = tx
    .select({ id: articleTopics.articleId })
    .from(articleTopics)
    .where(eq(articleTopics.topicId, intoId));
  const isOld = eq(articleTopics.topicId, fromId);
  await tx.delete(articleTopics).where(and(isOld, inArray(articleTopics.articleId, both)));
  await tx.update(articleTopics).set({ topicId: intoId }).where(isOld);
  await takeOverList(tx, listOf.topic(fromId), listOf.topic(intoId));
  await changePending(tx, (content) => ({
    ...content,
    topicIds: replaced(content.topicIds, fromId, intoId),
  }));
}

export async function takeOverAuthor(tx: Writer, fromId: string, intoId: string): Promise<void> {
  const both = tx
    .select({ id: articleAuthors.articleId })
    .from(articleAuthors)
    .where(eq(articleAuthors.authorId, intoId));
  const isOld = eq(articleAuthors.authorId, fromId);
  await tx.delete(articleAuthors).where(and(isOld, inArray(articleAuthors.articleId, both)));
  await tx.update(articleAuthors).set({ authorId: intoId }).where(isOld);
  await takeOverList(tx, listOf.author(fromId), listOf.author(intoId));
  await takeOverOnDesk(tx, 'author', fromId, intoId);
  await (await searchIndex()).takeOver(tx, 'author', fromId, intoId);
  await changePending(tx, (content) => ({
    ...content,
    authorIds: replaced(content.authorIds, fromId, intoId),
  }));
}

/** The articles, their places on the desk, and what the wire brings; lists follow the tree (`relist`). */
export async function takeOverSection(tx: Writer, fromId: string, intoId: string): Promise<void> {
  await tx.update(articles).set({ sectionId: intoId }).where(eq(articles.sectionId, fromId));
  await takeOverOnDesk(tx, 'section', fromId, intoId);
  await tx.update(wireSources).set({ sectionId: intoId }).where(eq(wireSources.sectionId, fromId));
  await (await searchIndex()).takeOver(tx, 'section', fromId, intoId);
  await changePending(tx, (content) => ({
    ...content,
    sectionId: content.sectionId === fromId ? intoId : content.sectionId,
  }));
}

/** What waits beside articles for its release. There is little of it at any time, and it lies in no index. */
async function waiting(read: Reader): Promise<{ id: string; pending: ArticleContent }[]> {
  const rows = await read
    .select({ id: articles.id, pending: articles.pending })
    .from(articles)
    .where(isNotNull(articles.pending));
  return rows.flatMap(({ id, pending }) => (pending ? [{ id, pending }] : []));
}

async function changePending(tx: Writer, change: (content: ArticleContent) => ArticleContent): Promise<void> {
  for (const { id, pending } of await waiting(tx)) {
    const after = change(pending);
    if (JSON.stringify(after) !== JSON.stringify(pending))
      await tx.update(articles).set({ pending: after }).where(eq(articles.id, id));
  }
}

function replaced(ids: string[], from: string, into: string): string[] {
  return [...new Set(ids.map((id) => (id === from ? into : id)))];
}

/** How many articles, in whatever state, bear each topic or author, or lie in each section: by its id. */
export async function articlesOfEach(read: Reader, noun: Noun): Promise<Map<string, number>> {
  if (noun !== 'topic') return entriesOfEach(read, noun);
  const rows = await read
    .select({ id: articleTopics.topicId, articles: count() })
    .from(articleTopics)
    .groupBy(articleTopics.topicId);
  return new Map(rows.map((row) => [row.id, row.articles]));
}

export function articlesOf(read: Reader, noun: Noun, id: string): Promise<number> {
  switch (noun) {
    case 'topic':
      return read.$count(articleTopics, eq(articleTopics.topicId, id));
    case 'author':
      return read.$count(articleAuthors, eq(articleAuthors.authorId, id));
    case 'section':
      return read.$count(articles, eq(articles.sectionId, id));
  }
}

/** How many articles will bear it, or lie in it, once what waits beside them is released. */
export async function waitingWith(read: Reader, noun: Noun, id: string): Promise<number> {
  const idsIn = ({ topicIds, authorIds, sectionId }: ArticleContent) =>
    ({ topic: topicIds, author: authorIds, section: [sectionId] })[noun];
  return (await waiting(read)).filter(({ pending }) => idsIn(pending).includes(id)).length;
}
