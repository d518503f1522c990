import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrateDatabase } from './migrate.ts';
import { NewerDatabase, schemaState, stateBy } from './schema-state.ts';

const known = [
  { tag: '0000_first', when: 10 },
  { tag: '0001_second', when: 20 },
];

test('a database without a list is new and is to have everything', () => {
  expect(stateBy(known, null)).toEqual({ isNew: true, newest: null, pending: known, isNewer: false });
  expect(stateBy(known, [])).toMatchObject({ isNew: true });
});

test('one that had some is to have the others', () => {
  expect(stateBy(known, [10])).toEqual({
    ...{ isNew: false, newest: known[0], pending: [known[1]], isNewer: false },
  });
  expect(stateBy(known, [10, 20])).toMatchObject({ newest: known[1], pending: [] });
});

test('one that had what is not known here is newer', () => {
  expect(stateBy(known, [10, 20, 30])).toMatchObject({ isNewer: true, newest: known[1], pending: [] });
});

test('a real database is new, then up to date, and refused once a newer program was at it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'warraq.db');
  const url = `file:${path}`;
  expect(await schemaState(url)).toMatchObject({ isNew: true });
  await migrateDatabase(url);
  expect(await schemaState(url)).toMatchObject({ isNew: false, pending: [], isNewer: false });
  const handle = new Sqlite(path);
  handle.exec(`insert into __drizzle_migrations (hash, created_at) values ('x', ${Date.UTC(2100, 0)})`);
  handle.close();
  expect(await schemaState(url)).toMatchObject({ isNewer: true });
  await expect(migrateDatabase(url)).rejects.toThrow(NewerDatabase);
});
