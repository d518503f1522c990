import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { authors, editions, sections, topics } from '../schema/taxonomy.ts';

export type EditionRow = typeof editions.$inferSelect;
export type SectionRow = typeof sections.$inferSelect;
export type TopicRow = typeof topics.$inferSelect;
export type AuthorRow = typeof authors.$inferSelect;

export function allEditions(read: Reader): Promise<EditionRow[]> {
  return read.select().from(editions).orderBy(asc(editions.position));
}

export async function putEdition(tx: Writer, row: EditionRow): Promise<void> {
  const { id: _id, ...set } = row;
  await tx.insert(editions).values(row).onConflictDoUpdate({ target: editions.id, set });
}

/** Every section of every edition: a few dozen rows, wanted whole wherever the tree matters. */
export function allSections(read: Reader): Promise<SectionRow[]> {
  return read.select().from(sections).orderBy(asc(sections.position), asc(sections.slug));
}

export async function insertSection(tx: Writer, row: SectionRow): Promise<void> {
  await tx.insert(sections).values(row);
}

export async function updateSection(tx: Writer, { id, ...set }: SectionRow): Promise<void> {
  await tx.update(sections).set(set).where(eq(sections.id, id));
}

export async function deleteSection(tx: Writer, id: string): Promise<void> {
  await tx.delete(sections).where(eq(sections.id, id));
}

export async function insertTopic(tx: Writer, row: TopicRow): Promise<void> {
  await tx.insert(topics).values(row);
}

export async function insertAuthor(tx: Writer, row: AuthorRow): Promise<void> {
  await tx.insert(authors).values(row);
}

export async function updateTopic(tx: Writer, { id, ...set }: TopicRow): Promise<void> {
  await tx.update(topics).set(set).where(eq(topics.id, id));
}

export async function deleteTopic(tx: Writer, id: string): Promise<void> {
  await tx.delete(topics).where(eq(topics.id, id));
}

export async function updateAuthor(tx: Writer, { id, ...set }: AuthorRow): Promise<void> {
  await tx.update(authors).set(set).where(eq(authors.id, id));
}

export async function deleteAuthor(tx: Writer, id: string): Promise<void> {
  await tx.delete(authors).where(eq(authors.id, id));
}

export async function topicsByIds(read: Reader, ids: string[]): Promise<TopicRow[]> {
  return ids.length === 0 ? [] : read.select().from(topics).where(inArray(topics.id, ids));
}

export async function authorsByIds(read: Reader, ids: string[]): Promise<AuthorRow[]> {
  return ids.length === 0 ? [] : read.select().from(authors).where(inArray(authors.id, ids));
}

export async function topicBySlug(
  read: Reader,
  edition: string,
  slug: string,
): Promise<TopicRow | undefined> {
  const rows = await read
    .select()
    .from(topics)
    .where(and(eq(topics.edition, edition), eq(topics.slug, slug)));
  return rows[0];
}

export async function authorBySlug(
  read: Reader,
  edition: string,
  slug: string,
): Promise<AuthorRow | undefined> {
  const rows = await read
    .select()
    .from(authors)
    .where(and(eq(authors.edition, edition), eq(authors.slug, slug)));
  return rows[0];
}

/** All topics or authors of the newsroom, for an import that has to find or make thousands of them. */
export function allTopics(read: Reader): Promise<TopicRow[]> {
  return read.select().from(topics);
}

export function allAuthors(read: Reader): Promise<AuthorRow[]> {
  return read.select().from(authors);
}

export function topicsOf(read: Reader, edition: string): Promise<TopicRow[]> {
  return read.select().from(topics).where(eq(topics.edition, edition));
}

export function authorsOf(read: Reader, edition: string): Promise<AuthorRow[]> {
  return read.select().from(authors).where(eq(authors.edition, edition));
}

/** What is known of these ids among the topics and authors, as `topic:EDITION:ID`, in one statement. */
export async function knownTaxonomy(read: Reader, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const columns = (noun: 'topic' | 'author', table: typeof topics | typeof authors) => ({
    noun: sql<string>`${sql.raw(`'${noun}'`)}`.as('noun'),
    edition: sql<string>`${table.edition}`.as('edition'),
    id: sql<string>`${table.id}`.as('id'),
  });
  const rows = await read
    .select(columns('topic', topics))
    .from(topics)
    .where(inArray(topics.id, ids))
    .unionAll(read.select(columns('author', authors)).from(authors).where(inArray(authors.id, ids)));
  return new Set(rows.map(({ noun, edition, id }) => `${noun}:${edition}:${id}`));
}

/** In which editions a topic, author or section of this slug exists: its counterparts in other languages. */
export async function editionsWith(
  read: Reader,
  noun: 'section' | 'topic' | 'author',
  slug: string,
): Promise<string[]> {
  const table = { section: sections, topic: topics, author: authors }[noun];
  const rows = await read
    .select({ edition: sql<string>`${table.edition}` })
    .from(table)
    .where(and(ofAnyEdition(read, table), eq(table.slug, slug)));
  return rows.map((row) => row.edition);
}

/** The editions in which there are topics or authors of these slugs, by slug. */
export async function editionsOfSlugs(
  read: Reader,
  noun: 'topic' | 'author',
  slugs: string[],
): Promise<Map<string, string[]>> {
  if (slugs.length === 0) return new Map();
  const table = noun === 'topic' ? topics : authors;
  const rows = await read
    .select({ slug: sql<string>`${table.slug}`, edition: sql<string>`${table.edition}` })
    .from(table)
    .where(and(ofAnyEdition(read, table), inArray(table.slug, slugs)));
  const editionsOf = Map.groupBy(rows, ({ slug }) => slug);
  return new Map([...editionsOf].map(([slug, found]) => [slug, found.map(({ edition }) => edition)]));
}

/** Says nothing, but leads to the index, in which slugs lie by edition. */
function ofAnyEdition(read: Reader, table: typeof sections | typeof topics | typeof authors) {
  return inArray(table.edition, read.select({ id: editions.id }).from(editions));
}
