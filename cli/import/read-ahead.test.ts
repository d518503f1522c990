import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrateDatabase } from '#db/migrate.ts';
import { readAhead } from './read-ahead.ts';
import { findSources } from './sources.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warraq-read-ahead-'));
  vi.stubEnv('WARRAQ_DATA', folder);
  vi.stubEnv('DATABASE_URL', `file:${join(folder, 'warraq.db')}`);
  await migrateDatabase(`file:${join(folder, 'warraq.db')}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What is read of so many articles, by an asker who takes his time over each batch or none. */
async function titlesOf(count: number): Promise<string[]> {
  const file = join(folder, 'all.ndjson');
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify({ title: `خبر ${n}`, body: 'نص' }));
  writeFileSync(file, lines.join('\n'));
  const titles: string[] = [];
  for await (const { readings } of readAhead({
    sources: await findSources([file], folder),
    locale: undefined,
  }))
    titles.push(...readings.map(({ item }) => (item.ok ? item.value.title : item.refusal.code)));
  return titles;
}

/** A thread that reads loads half of the project first. */
const patienceMs = 30_000;

test.each([0, 40, 300, 1000])(
  'all of %i articles are read, in their order',
  async (count) => {
    expect(await titlesOf(count)).toEqual(Array.from({ length: count }, (_, n) => `خبر ${n}`));
  },
  patienceMs,
);
