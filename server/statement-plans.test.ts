import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '#db/connection.ts';
import type { Statement, Store } from '#db/doors.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { costsOf } from '#db/plan.testing.ts';
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

test('x', () => {
  const grow = new Set([
    'articles',
    'revisions',
    'article_authors',
    'article_topics',
    'media_uses',
    'corrections',
    'listings',
    'list_counts',
    'article_reads',
    'desk_entries',
    'media',
    'events',
    'redirects',
    'search_documents',
    'search_codes',
    'search_vocabulary',
    'topics',
    'authors',
    'ticker_items',
    'front_launches',
    'deliveries',
    'wire_items',
    'imports',
    'preview_links',
  ]);
  const costs = costsOf(path, heard.values()).filter(({ tables }) =>
    tables.some((t) => grow.has(t) || !/^(editions|sections|pages|users|json_each|search_state)$/.test(t)),
  );
  const seen = new Map();
  for (const { kind, tables, text } of costs) {
    const k = kind + ' ' + tables.join(',');
    seen.set(k, [...(seen.get(k) ?? []), text.replace(/\s+/g, ' ')]);
  }
  for (const [k, v] of seen) {
    console.log(k, v.length);
    for (const t of new Set(v)) console.log('      ', t.slice(0, 100), '…', t.slice(-300));
  }
  expect(1).toBe(1);
});
