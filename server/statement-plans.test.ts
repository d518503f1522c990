import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '#db/connection.ts';
import type { Statement, Store } from '#db/doors.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { type Cost, costsOf } from '#db/plan.testing.ts';
import { articleForReaders } from '#db/queries/article-page.ts';
import { newestIds } from '#db/queries/written.ts';
import { desksReads, readersReads } from './every-read.testing.ts';
import { prepareEditions } from './importing/editions.ts';
import { importBatch } from './importing/import-batch.ts';
import { Pictures } from './importing/pictures.ts';
import { Taxonomy } from './importing/taxonomy.ts';
import { deliverWith } from './invalidation.ts';
import { putStore } from './store.ts';
import { system } from './testing.ts';

vi.mock('next/cache', () => ({ cacheLife() {}, cacheTag() {}, revalidateTag() {}, updateTag() {} }));

const folder = mkdtempSync(join(tmpdir(), 'warraq-plans-'));
const path = join(folder, 'plans.db');
const heard = new Map<string, Statement>();
let store: Store;

/** The demonstration's articles, without their pictures, which take long to make. */
async function plantArticles(): Promise<void> {
  const seed = join(import.meta.dirname, '../db/seed/newsroom/articles');
  const items = ['ar', 'en'].flatMap((edition) =>
    readdirSync(join(seed, edition)).map((name) => {
      const file = `${edition}/${name}`;
      const text = readFileSync(join(seed, file), 'utf8').replace(/^(?:image\w*:|!\[).*\n/gm, '');
      return { format: 'md' as const, text, digest: file, file, folder: seed, line: 0 };
    }),
  );
  const [taxonomy, pictures] = [await Taxonomy.load(), await Pictures.load()];
  await importBatch(items, { actor: system, taxonomy, pictures, dryRun: false });
}

beforeAll(async () => {
  await migrateDatabase(`file:${path}`);
  store = await openStore(`file:${path}`, {
    hear(statement) {
      if (statement.text.startsWith('select')) heard.set(statement.text, statement);
    },
  });
  putStore(store);
  deliverWith(async () => {});
  await prepareEditions(system);
  await plantArticles();
  heard.clear();
  const [id = ''] = await newestIds(store.read, 'ar', 1);
  const row = await articleForReaders(store.read, id);
  const [topic, author] = [row?.topics[0]?.topic, row?.authors[0]?.author];
  if (!row?.publishedAt || !topic || !author)
    throw new Error('The newest article has no topic or no author.');
  const sample = {
    ...{
      edition: 'ar' as const,
      article: { id, publishedAt: row.publishedAt },
      section: row.section,
      topic,
      author,
    },
    ...{ rare: 'مضيق', frequent: 'قال', phrase: 'قال المتحدث', deep: { latest: 2, section: 2 } },
  };
  const now = new Date(row.publishedAt.getTime() + 60_000);
  for (const { ask } of [...readersReads(sample, now), ...desksReads(sample, now)]) await ask();
}, 120_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Tables that grow with the archive, with what is done in it, and with what stands around it. */
const growing = new Set([
  ...['articles', 'revisions', 'article_authors', 'article_topics', 'corrections', 'redirects', 'events'],
  ...[
    'listings',
    'list_counts',
    'published_months',
    'article_reads',
    'media',
    'media_uses',
    'ticker_items',
    'front_launches',
  ],
  ...[
    'desk_entries',
    'desk_authors',
    'desk_counts',
    'topics',
    'authors',
    'imports',
    'deliveries',
    'wire_items',
  ],
  ...['search_documents', 'search_codes', 'search_vocabulary', 'preview_links', 'presence'],
]);

interface Allowed {
  kind: Cost['kind'];
  table: string;
  /** In the statement; absent: in any. */
  where?: RegExp;
}

/** What may cost more than a stretch of an index, by why. */
const allowed: Record<string, Allowed[]> = {
  'One article has a few of them.': [
    { kind: 'sort', table: 'article_authors', where: /order by "articles_authors"."position"/ },
    { kind: 'sort', table: 'article_topics', where: /order by "articles_topics"."position"/ },
    { kind: 'sort', table: 'corrections', where: /order by "articles_corrections"."at"/ },
    { kind: 'sort', table: 'preview_links', where: /"article_id" = \?/ },
    { kind: 'sort', table: 'articles', where: /"pair" = \?/ },
  ],
  'It reads an index from its end, up to a limit.': [
    { kind: 'scan', table: 'events', where: /from "events" order by "events"."at" desc/ },
    { kind: 'scan', table: 'front_launches', where: /order by "front_launches"."at" desc, .* limit \?/ },
    { kind: 'scan', table: 'imports', where: /order by "imports"."at" desc limit/ },
    { kind: 'scan', table: 'desk_entries', where: /from "desk_entries" limit \?\) "first"/ },
  ],
  'Corrections are few, and all of an edition are listed.': [
    { kind: 'scan', table: 'corrections', where: /"corrections"."edition" = \?/ },
  ],
  'Those who work just now are few, whatever they work on.': [{ kind: 'sort', table: 'presence' }],
  'There are as many kinds of entries as newsrooms have sections and people.': [
    { kind: 'sort', table: 'desk_counts' },
    { kind: 'scan', table: 'desk_counts' },
  ],
  'A process reads the vocabulary once for each version; it stops growing with the language.': [
    { kind: 'scan', table: 'search_vocabulary', where: /^select "word", "documents", "stem" from/ },
  ],
  'All names are offered, and put in order, while one types.': [
    { kind: 'sort', table: 'topics', where: /^select "id", "name", "edition"/ },
  ],
  'A word may stand anywhere in a headline, as letters within another: the desk looks through narrow rows.': [
    { kind: 'scan', table: 'desk_entries', where: /instr\("desk_entries"."folded"/ },
  ],
  'Filters are asked of each article that holds the words; what was found is put in order.': [
    { kind: 'sort', table: 'search_documents', where: /article_stems match/ },
  ],
  'What is related is chosen from a number of candidates that has a bound.': [
    { kind: 'sort', table: 'search_documents', where: /^select version/ },
  ],
  'The list of topics says of each how many articles bear it, in one pass of an index.': [
    { kind: 'scan', table: 'article_topics', where: /^select "topic_id", count/ },
  ],
  'The library counts what it finds; pictures are few beside articles.': [{ kind: 'scan', table: 'media' }],
};

const exceptions = Object.values(allowed).flat();

const allows = (one: Allowed, { kind, tables, text }: Cost) =>
  one.kind === kind && tables.includes(one.table) && (one.where?.test(text) ?? true);

const told = ({ kind, tables, text }: Cost) =>
  `${kind} of ${tables.join(', ')}: ${text.replace(/\s+/g, ' ')}`;

test('no statement that readers or the desk cause goes through a table that grows', () => {
  expect(heard.size).toBeGreaterThan(100);
  const costs = costsOf(path, heard.values()).filter(({ tables }) => tables.some((one) => growing.has(one)));
  expect(costs.filter((cost) => !exceptions.some((one) => allows(one, cost))).map(told)).toEqual([]);
});

test('each exception is needed', () => {
  const costs = costsOf(path, heard.values());
  expect(exceptions.filter((one) => !costs.some((cost) => allows(one, cost)))).toEqual([]);
});

/** Reads that others cause, or that ask nothing of a table that grows. */
const elsewhere = ['readToday', 'readNewsroom', 'readRelated', 'readDeskEdition', 'readShared', 'readPeople'];

test('every read that there is was asked for', () => {
  const asking = readFileSync(join(import.meta.dirname, 'every-read.testing.ts'), 'utf8');
  const reads = ['reads', 'desk'].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith('.ts') && !name.includes('.test'))
      .map((name) => readFileSync(join(import.meta.dirname, folder, name), 'utf8'))
      .flatMap((text) => [...text.matchAll(/^export async function ((?:read|find)\w+)/gm)])
      .map(([, name = '']) => name),
  );
  const missing = reads.filter((name) => !new RegExp(`\\b${name}\\b`).test(asking));
  expect(missing.filter((name) => !elsewhere.includes(name))).toEqual([]);
});
