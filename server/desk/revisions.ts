import type { RevisionRow } from '#db/queries/articles.ts';
import { namesOfPeople } from '#db/queries/names.ts';
import { revisionOf, revisionsOf } from '#db/queries/revisions.ts';
import { newestEvent, referencesOf } from '#db/queries/standing.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import type { Article, ArticleContent } from '#editorial/article.ts';
import { type Differences, differencesOf } from '#editorial/differences.ts';
import type { RevisionEntry } from '#editorial/revision-entry.ts';
import { store } from '../store.ts';

/** The newest that are listed; older ones are kept all the same. */
const listed = 50;

export interface RevisionsView {
  timeZone: string;
  /** The newest first; the first is the article as it is. */
  entries: RevisionEntry[];
  /** Two of them side by side; null: there is only one, or what was asked for is not there. */
  comparison: Comparison | null;
}

interface Comparison {
  from: number;
  to: number;
  differences: Differences;
  /** What the ids in the differences are called; what is there no longer has no name. */
  names: Record<string, string>;
  /** What `from` would bring back: without what has been deleted since. */
  restorable: ArticleContent;
}

/**
 * What an article was, and how two of its versions differ.
 * @param asked the versions to compare; without them what the last change made of it
 */
export async function readRevisions(
  article: Article,
  asked: { from?: number | undefined; to?: number | undefined },
): Promise<RevisionsView> {
  const { read } = await store();
  const rows = await revisionsOf(read, article.id, listed + 1);
  const editions = await allEditions(read);
  const timeZone = editions.find(({ id }) => id === article.edition)?.timeZone ?? 'UTC';
  const entries = await entriesOf(article, rows);
  const [from, to] = [asked.from ?? entries[1]?.version, asked.to ?? article.version];
  const comparison = from === undefined || from === to ? null : await compare(article, rows, from, to);
  return { timeZone, entries, comparison };
}

/** A revision was written by whoever replaced the one before it, and the first by whom the article belongs to. */
async function entriesOf(article: Article, rows: RevisionRow[]): Promise<RevisionEntry[]> {
  const { read } = await store();
  const waiting = article.pending ? await newestEvent(read, article.id, ['article.kept']) : undefined;
  const versions = [
    { version: article.version, content: shownOf(article) },
    ...rows.map(({ version, content }) => ({ version, content })),
  ];
  const writers = [
    waiting ?? rows[0] ?? { actorId: article.ownerId, at: article.createdAt },
    ...rows.slice(1),
    { actorId: article.ownerId, at: article.createdAt },
  ];
  const names = await namesOfPeople(
    read,
    writers.map(({ actorId }) => actorId),
  );
  return versions.slice(0, listed).map(({ version, content }, n) => {
    const { actorId = article.ownerId, at = article.createdAt } = writers[n] ?? {};
    const before = versions[n + 1]?.content;
    return {
      version,
      by: names.get(actorId) ?? null,
      at,
      isNow: n === 0,
      change: before ? amountOf(differencesOf(before, content)) : null,
    };
  });
}

function amountOf({ added, removed, fields }: Differences) {
  return { added, removed, fields: fields.map(({ field }) => field) };
}

async function compare(
  article: Article,
  rows: RevisionRow[],
  from: number,
  to: number,
): Promise<Comparison | null> {
  const [before, after] = [await contentAt(article, rows, from), await contentAt(article, rows, to)];
  if (!before || !after) return null;
  const { read } = await store();
  const both = [before, after];
  const there = await referencesOf(read, {
    sectionIds: both.map(({ sectionId }) => sectionId),
    authorIds: both.flatMap(({ authorIds }) => authorIds),
    topicIds: both.flatMap(({ topicIds }) => topicIds),
    mediaIds: both.flatMap(({ heroId }) => heroId ?? []),
  });
  const names = Object.fromEntries(
    [...there.sections, ...there.authors, ...there.topics, ...there.media].map(({ id, name }) => [id, name]),
  );
  return {
    from,
    to,
    differences: differencesOf(before, after),
    names,
    restorable: withoutGone(before, shownOf(article), new Set(Object.keys(names))),
  };
}

/** @param rows revisions that have been read already */
async function contentAt(
  article: Article,
  rows: RevisionRow[],
  version: number,
): Promise<ArticleContent | undefined> {
  if (version === article.version) return shownOf(article);
  const known = rows.find((row) => row.version === version);
  return (known ?? (await revisionOf((await store()).read, article.id, version)))?.content;
}

/** A merged topic or a deleted picture cannot come back; where the section is gone, the present one stays. */
function withoutGone(
  content: ArticleContent,
  present: ArticleContent,
  there: ReadonlySet<string>,
): ArticleContent {
  const { heroId, sectionId } = content;
  return {
    ...content,
    sectionId: there.has(sectionId) ? sectionId : present.sectionId,
    authorIds: content.authorIds.filter((id) => there.has(id)),
    topicIds: content.topicIds.filter((id) => there.has(id)),
    heroId: heroId !== null && there.has(heroId) ? heroId : null,
    // Which stories are one is no matter of words.
    pair: present.pair,
  };
}

function shownOf({ pending, content }: Article): ArticleContent {
  return pending ?? content;
}
