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

/** A thread that reads loads half of the project first. */
const patienceMs = 30_000;

/** What is read of so many articles, by an asker who takes his time over each batch or none. */
async function titlesOf(count: number): Promise<string[]> {
  const file = join(folder, 'all.ndjson');
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify({ title: `خبر ${n}`, body: 'نص' }));
  writeFileSync(file, lines.join('\n'));
  const titles: string[] = [];
  for await (const { readings } of readAhead({
    sources: await findSources([file], folder),
    locale: undefined,
    countsAhead: true,
  }))
    titles.push(...readings.map(({ item }) => (item.ok ? item.value.title : item.refusal.code)));
  return titles;
}

test(
  'an item that takes more memory than there is is refused, and what stands behind it is read',
  async () => {
    const file = join(folder, 'heavy.ndjson');
    const bodies = ['نص', '<b>'.repeat(4_000_000), 'نص'];
    writeFileSync(file, bodies.map((bodyHtml) => JSON.stringify({ title: 'خبر', bodyHtml })).join('\n'));
    const items: string[] = [];
    for await (const { readings } of readAhead({
      sources: await findSources([file], folder),
      locale: undefined,
      countsAhead: true,
    }))
      items.push(
        ...readings.map(
          ({ raw: { line }, item }) => `${line} ${item.ok ? 'ok' : item.refusal.values?.detail}`,
        ),
      );
    expect(items).toEqual(['1 ok', '2 takes more memory to read than an item may', '3 ok']);
  },
  patienceMs,
);

test(
  'words that take more memory to count than there is are not counted, and no item is refused for it',
  async () => {
    const file = join(folder, 'many-words.ndjson');
    const [items, words] = [3000, 400];
    const body = (n: number) => Array.from({ length: words }, (_, m) => `كلمة${n * words + m}`).join(' ');
    const lines = Array.from({ length: items }, (_, n) =>
      JSON.stringify({ title: `خبر ${n}`, body: body(n) }),
    );
    writeFileSync(file, lines.join('\n'));
    const faults: string[] = [];
    let read = 0;
    const sources = await findSources([file], folder);
    for await (const { readings } of readAhead({ sources, locale: undefined, countsAhead: true })) {
      read += readings.length;
      faults.push(...readings.flatMap(({ item }) => (item.ok ? [] : [item.refusal.code])));
    }
    expect([read, faults]).toEqual([items, []]);
  },
  patienceMs,
);

test.each([0, 40, 300, 1000])(
  'all of %i articles are read, in their order',
  async (count) => {
    expect(await titlesOf(count)).toEqual(Array.from({ length: count }, (_, n) => `خبر ${n}`));
  },
  patienceMs,
);
