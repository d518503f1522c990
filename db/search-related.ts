import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { stateRow } from './search-answer.ts';
import type { RelatedFound } from './search-index.ts';

/** So many of a list's newest are looked at, and so many that came just before the article. */
export const ofEachList = 8;

type RelatedAnswer = Awaited<ReturnType<typeof askRelated>>;

/** An engine's statement; where nothing was found, it gives one row with the state of the index alone. */
export function askRelated(read: Reader, statement: SQL) {
  return read
    .select({
      version: sql<number>`version`,
      documents: sql<number>`documents`,
      words: sql<number>`words`,
      holders: sql<string | Record<number, number> | null>`holders`,
      articleId: sql<string | null>`article_id`,
      publishedAt: sql<string | number>`published_at`,
      pair: sql<string | null>`pair`,
      codes: sql<Uint8Array>`codes`,
      sharedTopics: sql<number>`shared_topics`.mapWith(Number),
      inSection: sql<number>`in_section`.mapWith(Number),
    })
    .from(statement);
}

export function relatedFound(rows: RelatedAnswer): RelatedFound {
  const first = stateRow(rows);
  return {
    version: first.version,
    documents: first.documents,
    words: first.words,
    holders: (typeof first.holders === 'string' ? JSON.parse(first.holders) : first.holders) ?? {},
    candidates: rows.flatMap(({ articleId, publishedAt, pair, codes, sharedTopics, inSection }) => {
      const judged = { publishedAt: new Date(publishedAt), pair, codes, sharedTopics };
      return articleId === null ? [] : [{ articleId, ...judged, isSameSection: inSection > 0 }];
    }),
  };
}
