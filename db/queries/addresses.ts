import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Status } from '#editorial/status.ts';
import type { Reader } from '../doors.ts';
import { prepared } from '../prepared.ts';
import { articles } from '../schema/articles.ts';
import { pages } from '../schema/record.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';
import { inBatches } from './batches.ts';

/** What an address needs to know of an article: where it truly is and whether readers may see it. */
export async function articleAddress(read: Reader, id: string) {
  const [address] = await addressById(read, { id });
  return address;
}

const addressById = prepared((read) =>
  read
    .select({
      edition: articles.edition,
      slug: articles.slug,
      status: articles.status,
      section: sections.slug,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, sql.placeholder('id'))),
);

type Named = keyof typeof named;

const named = { section: sections, topic: topics, author: authors, page: pages };

/** The id of what is called so in an address of an edition; undefined where nothing is. */
export async function idBySlug(
  read: Reader,
  noun: Named,
  edition: string,
  slug: string,
): Promise<string | undefined> {
  const [found] = await idOfNamed(read, { edition, slug }, noun);
  return found?.id;
}

const idOfNamed = prepared((read, noun: Named) => {
  const { id, edition, slug } = named[noun];
  return read
    .select({ id: sql<string>`${id}` })
    .from(named[noun])
    .where(and(eq(edition, sql.placeholder('edition')), eq(slug, sql.placeholder('slug'))));
});

/** Which of these ids are of articles, with their states. */
export async function articlesAmong(read: Reader, ids: string[]): Promise<Map<string, Status>> {
  const found = new Map<string, Status>();
  for (const batch of inBatches(ids, 500)) {
    const rows = await read
      .select({ id: articles.id, status: articles.status })
      .from(articles)
      .where(inArray(articles.id, batch));
    for (const { id, status } of rows) found.set(id, status);
  }
  return found;
}

/** The public reason of an article that is withdrawn; undefined where it is in any other state. */
export async function withdrawnReason(read: Reader, id: string): Promise<string | undefined> {
  const rows = await read
    .select({ reason: articles.withdrawnReason })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.status, 'withdrawn')));
  return rows[0]?.reason;
}
