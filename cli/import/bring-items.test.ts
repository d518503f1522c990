import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '#db/connection.ts';
import type { Store } from '#db/doors.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { searchStateNow } from '#db/queries/vocabulary.ts';
import { prepareEditions } from '#server/importing/editions.ts';
import { Pictures } from '#server/importing/pictures.ts';
import { Taxonomy } from '#server/importing/taxonomy.ts';
import { deliverWith } from '#server/invalidation.ts';
import { indexFaults } from '#server/search/verify.ts';
import { putStore } from '#server/store.ts';
import { bringItems } from './bring-items.ts';
import { readAhead } from './read-ahead.ts';
import { Report } from './report.ts';
import { findSources } from './sources.ts';

const actor = { id: 'import', role: 'system' as const };
const articles = 1200;
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warraq-bring-items-'));
  const url = `file:${join(folder, 'warraq.db')}`;
  vi.stubEnv('WARRAQ_DATA', folder);
  vi.stubEnv('DATABASE_URL', url);
  await migrateDatabase(url);
  store = await openStore(url);
  putStore(store);
  deliverWith(async () => {});
  await prepareEditions(actor);
});
afterAll(async () => {
  await store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Imports articles as the command does, some of them changed, and says what became of them. */
async function bring(changed: number) {
  const path = join(folder, 'all.ndjson');
  const line = (_: unknown, n: number) => {
    const text = n < changed ? 'غادرت القوارب الميناء.' : 'وصلت القوارب إلى الميناء.';
    return JSON.stringify({
      externalId: `${n}`,
      title: `خبر ${n}`,
      section: 'world',
      body: `${text} يوم${n}`,
      ...(n < changed && { standfist: text }),
    });
  };
  writeFileSync(path, Array.from({ length: articles }, line).join('\n'));
  const report = new Report(undefined);
  const [taxonomy, pictures] = [await Taxonomy.load(), await Pictures.load()];
  const options = { actor, taxonomy, pictures, dryRun: false, taken: new Map<string, string>() };
  const sources = await findSources([path], folder);
  const read = readAhead({ sources, locale: undefined, countsAhead: true });
  const stopped = { requested: false };
  for await (const _ of bringItems(read, { options, checking: null, report, stopped }));
  const { made, changed: new_, unchanged, refused } = report.tally.of('article');
  const unknown = report.unknownFields.most().map(({ name, near }) => [name, near]);
  return { made, changed: new_, unchanged, refused, unknown };
}

const state = async () => {
  const { version, sample, documents } = await searchStateNow(store.read);
  return { version, sample, documents };
};

/** A thread that reads loads half of the project first. */
test('an import makes one vocabulary of all that it brings, and one that is run again makes none', {
  timeout: 60_000,
}, async () => {
  expect(await bring(0)).toEqual({ made: articles, changed: 0, unchanged: 0, refused: 0, unknown: [] });
  expect(await state()).toEqual({ version: 1, sample: articles, documents: articles });
  expect(await indexFaults(store.read)).toEqual({
    ...{ published: articles, missing: [], extra: [], different: [], miscounted: false },
  });

  expect(await bring(1)).toEqual({
    ...{ made: 0, changed: 1, unchanged: articles - 1, refused: 0 },
    unknown: [['standfist', 'standfirst']],
  });
  expect(await state()).toEqual({ version: 1, sample: articles, documents: articles });
  expect((await indexFaults(store.read)).different).toEqual([]);
});
